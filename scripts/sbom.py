"""Writes an SPDX 2.3 document: the files that are published, and what they run and build with."""

import argparse
import datetime
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

HOME = "https://github.com/keyfob/keyfob"
BUILT_WITH = ("g++", "cmake", "qt6-base-dev", "qtkeychain-qt6-dev", "qt6-l10n-tools",
              "librsvg2-bin")


def output(*command):
    """What a program prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def dependencies(deb):
    """By name, as the .deb itself demands them."""
    fields = output("dpkg-deb", "-f", str(deb), "Depends").split(",")
    return sorted({field.split()[0] for field in fields})


def debian_package(name):
    """One package of the machine that this is built on, as SPDX has it."""
    version, homepage = output("dpkg-query", "-W", "-f", "${Version}\n${Homepage}",
                               name).split("\n")
    return {"SPDXID": f"SPDXRef-{name.replace('+', 'p')}", "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            **({"homepage": homepage} if homepage else {}),
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{name}@{version}"}]}


def published(path, version, commit):
    """One of our own files."""
    return {"SPDXID": f"SPDXRef-{path.name.replace('_', '-')}", "name": "keyfob",
            "versionInfo": version, "packageFileName": path.name,
            "downloadLocation": f"git+{HOME}@{commit}", "filesAnalyzed": False, "homepage": HOME,
            "licenseDeclared": "MIT", "licenseConcluded": "MIT",
            "copyrightText": "2026 The Keyfob developers",
            "checksums": [{"algorithm": "SHA256",
                           "checksumValue": hashlib.sha256(path.read_bytes()).hexdigest()}]}


def document(arguments):
    """All of it; the time is that of the commit."""
    made = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]),
                                           datetime.timezone.utc)
    ours = [published(path, arguments.version, arguments.commit) for path in arguments.files]
    deb, = (path for path in arguments.files if path.suffix == ".deb")
    runs_with = [debian_package(name) for name in dependencies(deb)]
    built_with = [debian_package(name) for name in BUILT_WITH]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", mine["SPDXID"]) for mine in ours]
    relations += [(mine["SPDXID"], "DEPENDS_ON", other["SPDXID"])
                  for mine in ours for other in runs_with]
    relations += [(other["SPDXID"], "BUILD_TOOL_OF", mine["SPDXID"])
                  for mine in ours for other in built_with]
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"keyfob-{arguments.version}",
            "documentNamespace": f"{HOME}/spdx/{arguments.version}/{arguments.commit}",
            "creationInfo": {"created": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
                             "creators": ["Organization: The Keyfob developers",
                                          "Tool: scripts/sbom.py"]},
            "packages": ours + runs_with + built_with,
            "relationships": [{"spdxElementId": one, "relationshipType": kind,
                               "relatedSpdxElement": other} for one, kind, other in relations]}


def main():
    """Prints the document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", required=True)
    parser.add_argument("--commit", required=True)
    parser.add_argument("files", type=Path, nargs="+", help="a .deb among them")
    json.dump(document(parser.parse_args()), sys.stdout, indent=2, sort_keys=True)
    print()


if __name__ == "__main__":
    main()
