"""The two files that a release leaves: the document of additions, and the names of its methods."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from spec.release.document import Release
from spec.release.names import write_names
from spec.upstream import dump

DOCUMENT = "openai.yaml"
NAMES = "methods.tsv"


def write_additions(release: Release, additions: dict[str, Any], folder: Path) -> None:
    """Write what a release adds to upstream, and the names of all its methods."""
    folder.mkdir(parents=True, exist_ok=True)
    dump(additions, folder / DOCUMENT)
    write_names(release.names, folder / NAMES)
