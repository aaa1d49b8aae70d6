"""The chain from an upstream document to the committed ``openapi.yaml``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from spec.overlay_document import apply, load_overlay
from spec.prepare import prepare
from spec.upstream import parse, read_text, revision

ROOT = Path(__file__).parent.parent
PREPARED = ROOT / "openapi.yaml"
OVERLAYS = ROOT / "spec" / "overlays"


def prepared_document(source: str | Path, *, overlays: Path = OVERLAYS) -> dict[str, Any]:
    """Read an upstream document, prepare it, and apply the project's Overlay documents, in the order of their names.

    Raises:
        SpecError: The source cannot be used.
        OverlayError: An action no longer fits what upstream says.
    """
    text = read_text(source)
    document = prepare(parse(text, source))
    document["info"]["x-upstream"] = revision(source, text)
    for path in sorted(overlays.glob("*.yaml"), reverse=True):  # reality.yaml first: docs.yaml describes what it made
        apply(document, load_overlay(path), name=path.name)
    return document
