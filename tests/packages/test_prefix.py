"""What is installed is complete, and works wherever the folder is moved to."""

import argparse
import sys
import tempfile
from pathlib import Path

from running import installed, run

ID = "io.github.keyfob.keyfob"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
EXPECTED = {
    "bin/keyfob",
    f"share/applications/{ID}.desktop",
    f"share/metainfo/{ID}.metainfo.xml",
    "share/man/man1/keyfob.1.gz",
    "share/bash-completion/completions/keyfob",
    "share/zsh/site-functions/_keyfob",
    "share/fish/vendor_completions.d/keyfob.fish",
    *(f"share/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in ICON_SIZES),
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    *(f"share/doc/keyfob/{name}" for name in
      ("CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "fleets.md", "manual.md",
       "images/preferences.png", "images/signin.png", "images/tokens.png")),
}


def files_below(folder):
    """Relative paths."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def main():
    """Installs, looks at what is there, moves it away and starts it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--translations", type=Path, required=True)
    arguments = parser.parse_args()
    expected = EXPECTED | {f"share/keyfob/translations/{ts.stem}.qm"
                           for ts in arguments.translations.glob("keyfob_*.ts")}
    with tempfile.TemporaryDirectory() as folder:
        there = files_below(installed(arguments.build, Path(folder) / "first"))
        assert there == expected, (f"missing: {sorted(expected - there)}, "
                                   f"too much: {sorted(there - expected)}")
        moved = (Path(folder) / "first").rename(Path(folder) / "moved")
        program = moved / "bin/keyfob"
        assert run(program, "--version").startswith("keyfob ")
        german = run(program, "--help", env={"LANGUAGE": "de", "LC_ALL": "de_DE.UTF-8"})
        assert "Diese Hilfe ausgeben" in german, f"not in German:\n{german}"
    return 0


if __name__ == "__main__":
    sys.exit(main())
