"""``python -m spec release``: what the official client has and upstream lacks becomes ``spec/additions``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from spec.pipeline import ADDITIONS, OVERLAYS, ROOT, bare_document
from spec.prepare import operation_count
from spec.release import read_release
from spec.release.additions import MEMBERS, build
from spec.release.files import write_additions
from spec.upstream import DEFAULT_UPSTREAM


def main(argv: Sequence[str]) -> int:
    """Read a release, compare it with upstream, and write what upstream lacks."""
    parser = argparse.ArgumentParser(prog="python -m spec release", description=__doc__)
    parser.add_argument(
        "release", help="openai==VERSION or openai (the newest) from the package index, a .whl, a .tar.gz or a folder"
    )
    parser.add_argument("--upstream", default=DEFAULT_UPSTREAM, help="a file or a URL (default: %(default)s)")
    parser.add_argument("--output", type=Path, default=ROOT / ADDITIONS, help="a folder (default: spec/additions)")
    arguments = parser.parse_args(argv)
    release = read_release(arguments.release)
    document = build(release, bare_document(arguments.upstream, overlays=OVERLAYS))
    write_additions(release, document, arguments.output)
    members = sum(len(each) for entry in document[MEMBERS].values() for part in entry for each in _found(part))
    print(
        f"{release.name}: {len(release.names)} routes, {operation_count(document['paths'])} of them and"
        f" {len(document['webhooks'])} webhooks upstream lacks, and {members} fields, values and variants"
    )
    return 0


def _found(entry: dict[str, Any]) -> list[Any]:
    return [entry[kind] for kind in ("fields", "values", "variants") if kind in entry]
