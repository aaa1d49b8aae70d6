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
REALITY = "reality.yaml"


def prepared_document(source: str | Path, *, overlays: Path = OVERLAYS) -> dict[str, Any]:
    """Read an upstream document, prepare it, and apply the project's Overlay documents: what is true, then our words.

    Raises:
        SpecError: The source cannot be used.
        OverlayError: An action no longer fits what upstream says.
    """
    text = read_text(source)
    document = prepare(parse(text, source))
    reality = overlays / REALITY
    if reality.exists():
        apply(document, load_overlay(reality), name=reality.name)
        document = prepare(document)  # so that a correction may be written as upstream would: `nullable: true`
    document["info"]["x-upstream"] = revision(source, text)
    for path in sorted(set(overlays.glob("*.yaml")) - {reality}):
        apply(document, load_overlay(path), name=path.name)
    return document
