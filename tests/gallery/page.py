"""Puts the pictures of a folder into one page: page.py FOLDER VARIANT…"""

import html
import re
import struct
import sys
from pathlib import Path

STYLE = """
:root { color-scheme: light dark; --edge: #d5dbd9; --ground: #f6f8f8; --ink: #14201d;
        --link: #0b6b60; }
@media (prefers-color-scheme: dark) {
    :root { --edge: #3a4341; --ground: #161b1a; --ink: #e6ecea; --link: #5cc9b8; }
}
body { margin: 0; padding: 1rem 1.5rem; font: 15px/1.45 system-ui, sans-serif;
       color: var(--ink); background: var(--ground); }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { columns: 12rem; padding: 0; list-style: none; }
.faults li { font-family: ui-monospace, monospace; font-size: 13px; }
table { border-spacing: 0; }
th { text-align: start; background: var(--ground); padding: .5rem; }
thead th { position: sticky; top: 0; z-index: 2; border-bottom: 1px solid var(--edge); }
tbody th { position: sticky; inset-inline-start: 0; z-index: 1; vertical-align: top; }
tbody tr { scroll-margin-top: 3rem; }
td { padding: .5rem; vertical-align: top; }
td a { display: block; }
img { width: 24rem; height: auto; border: 1px solid var(--edge); display: block; }
img.narrow { width: auto; max-width: 24rem; }
"""

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Keyfob, every screen</title><style>{style}</style></head><body>
<h1>Keyfob, every screen</h1>
{faults}
<nav aria-label="Screens"><ul>{contents}</ul></nav>
<table><thead><tr><th scope="col">Screen</th>{heads}</tr></thead>
<tbody>{rows}</tbody></table></body></html>
"""

USUAL_WIDTH = 384  # pixels; menus and dialogs may be narrower


def pictures(folder, variants):
    """{screen: {variant: file}}, the screens in the order in which they were shown."""
    longest_first = "|".join(sorted(map(re.escape, variants), key=len, reverse=True))
    name = re.compile(rf"\d+-(.+?)-({longest_first})\.png")
    found = {}
    for path in sorted(folder.glob("*.png")):
        if match := name.fullmatch(path.name):
            found.setdefault(match[1], {})[match[2]] = path
    return found


def cell(path, title):
    """A picture that leads to itself in full size; loaded when it is scrolled to."""
    if path is None:
        return "<td></td>"
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    narrow = ' class="narrow"' if width < USUAL_WIDTH else ""
    return (f'<td><a href="{path.name}"><img{narrow} src="{path.name}" loading="lazy" '
            f'width="{width}" height="{height}" alt="{html.escape(title)}"></a></td>')


def faults(folder, variants):
    """What the checker found, or that it found nothing."""
    lines = []
    for variant in variants:
        report = folder / f"{variant}.txt"
        told = report.read_text(encoding="utf-8").splitlines() if report.exists() else []
        lines += [line for line in told[:-1] if line]
    if not lines:
        return "<p>Nothing is cut, covered or faint.</p>"
    items = "".join(f"<li>{html.escape(line)}</li>" for line in lines)
    return f'<details class="faults"><summary>{len(lines)} faults</summary><ul>{items}</ul></details>'


def page(folder, variants):
    """The whole page as text."""
    screens = pictures(folder, variants)
    shown = [name for name in variants if any(name in of for of in screens.values())]
    rows = "".join(
        f'<tr id="{screen}"><th scope="row">{screen}</th>'
        + "".join(cell(of.get(name), f"{screen}, {name}") for name in shown) + "</tr>\n"
        for screen, of in screens.items())
    contents = "".join(f'<li><a href="#{screen}">{screen}</a></li>' for screen in screens)
    heads = "".join(f'<th scope="col">{name}</th>' for name in shown)
    return PAGE.format(style=STYLE, faults=faults(folder, shown), contents=contents, heads=heads,
                       rows=rows)


def main():
    """Writes index.html beside the pictures."""
    folder = Path(sys.argv[1])
    (folder / "index.html").write_text(page(folder, sys.argv[2:]), encoding="utf-8")


if __name__ == "__main__":
    main()
