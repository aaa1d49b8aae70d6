"""``python -m spec release``: what the official client has and upstream lacks becomes ``spec/additions``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from spec.pipeline import ADDITIONS, OVERLAYS, ROOT, bare_document
from spec.prepare import operation_count
from spec.release import Release, read_release
from spec.release.additions import MEMBERS, build
from spec.release.names import write_names
from spec.upstream import DEFAULT_UPSTREAM, dump


def main(argv: Sequence[str]) -> int:
    """Read a release, compare it with upstream, write what upstream lacks."""
    parser = argparse.ArgumentParser(prog="python -m spec release", description=__doc__)
    parser.add_argument("release", help="openai==VERSION from the package index, a .whl, a .tar.gz or a folder")
    parser.add_argument("--upstream", default=DEFAULT_UPSTREAM, help="a file or a URL (default: %(default)s)")
    parser.add_argument("--output", type=Path, default=ROOT / ADDITIONS, help="a folder (default: spec/additions)")
    arguments = parser.parse_args(argv)
    release = read_release(arguments.release)
    document = write_additions(release, bare_document(arguments.upstream, overlays=OVERLAYS), arguments.output)
    members = sum(len(each) for entry in document[MEMBERS].values() for part in entry for each in _found(part))
    print(
        f"{release.name}: {len(release.names)} routes, {operation_count(document['paths'])} of them and"
        f" {len(document['webhooks'])} webhooks upstream lacks, and {members} fields, values and variants"
    )
    return 0


def write_additions(release: Release, upstream: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Write the document of additions to a prepared upstream document, and the names of the release's methods."""
    document = build(release, upstream)
    folder.mkdir(parents=True, exist_ok=True)
    dump(document, folder / "openai.yaml")
    write_names(release.names, folder / "methods.tsv")
    return document


def _found(entry: dict[str, Any]) -> list[Any]:
    return [entry[kind] for kind in ("fields", "values", "variants") if kind in entry]
