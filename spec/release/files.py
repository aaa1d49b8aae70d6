"""The two files written for a release: the document of additions, and the names of its methods."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from spec.release.document import Release
from spec.release.names import read_names, write_names
from spec.upstream import dump, load

DOCUMENT = "openai.yaml"
NAMES = "methods.tsv"


def write_additions(release: Release, additions: dict[str, Any], folder: Path) -> None:
    """Write what a release adds to upstream, and the names of all its methods."""
    folder.mkdir(parents=True, exist_ok=True)
    dump(additions, folder / DOCUMENT)
    write_names(release.names, folder / NAMES)


def is_written(release: Release, additions: dict[str, Any], folder: Path) -> bool:
    """Return whether the folder holds a release's additions and names, even if from a release with another version."""
    document = folder / DOCUMENT
    if not document.exists() or read_names(folder / NAMES) != release.names:
        return False
    kept = load(document)
    return _without_version(kept, str(kept["info"]["version"])) == _without_version(additions, release.version)


def _without_version(additions: dict[str, Any], version: str) -> str:
    """Spell additions without the version that each names as its evidence."""
    return json.dumps(additions, sort_keys=True).replace(version, "")
