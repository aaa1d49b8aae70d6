"""The steps from an upstream document to the committed ``openapi.yaml``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from spec.overlay_document import Failure, OverlayError, apply, load_overlay
from spec.prepare import prepare
from spec.release.files import DOCUMENT
from spec.release.merge import merge
from spec.upstream import SpecError, load, parse, read_text, revision

ROOT = Path(__file__).parent.parent
PREPARED = ROOT / "openapi.yaml"
OVERLAYS = ROOT / "spec" / "overlays"
REALITY = "reality.yaml"
ADDITIONS = Path("spec/additions")


def prepare_source(document: dict[str, Any], source: str | Path) -> dict[str, Any]:
    """Prepare a document read from `source`.

    Raises:
        SpecError: It has no prepared form: an endless schema, a reference into the middle of something.
    """
    try:
        return prepare(document)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise SpecError(source, f"cannot be prepared: {reason}") from None


def bare_document(source: str | Path, *, overlays: Path = OVERLAYS) -> dict[str, Any]:
    """Read and prepare an upstream document with the corrections for the real server, without additions and words."""
    document, _ = with_reality(prepare_source(parse(read_text(source), source), source), overlays)
    return document


def prepared_document(source: str | Path, *, overlays: Path = OVERLAYS) -> tuple[dict[str, Any], list[Failure]]:
    """Read and prepare an upstream document, and apply the project's Overlay documents: corrections, then our words.

    Returns:
        The document, and the actions that no longer match what upstream says, which are work to do.

    Raises:
        SpecError: The source is not usable.
        OverlayError: The document would be wrong without an action: an operation is lost, or the action is meaningless.
    """
    text = read_text(source)
    document, failures = with_overlays(prepare_source(parse(text, source), source), overlays)
    if any(failure.stops for failure in failures):
        raise OverlayError([failure for failure in failures if failure.stops])
    document["info"]["x-upstream"] = revision(source, text)
    return document, failures


def with_overlays(
    document: dict[str, Any], overlays: Path = OVERLAYS, *, additions: dict[str, Any] | None = None
) -> tuple[dict[str, Any], list[Failure]]:
    """Apply the project's overlays to a prepared document, and return the actions that failed.

    First the corrections for the real server, then what the official client has and upstream lacks, then our words.

    Args:
        document: The prepared document.
        overlays: The folder of the Overlay documents.
        additions: What upstream lacks; by default as committed beside the overlays (``spec/additions``).
    """
    document, failures = with_reality(document, overlays)
    committed = overlays.parent / ADDITIONS.name / DOCUMENT
    if additions is None and committed.exists():
        additions = load(committed)
    if additions is not None:
        document, _ = merge(document, additions)
    for path in sorted(set(overlays.glob("*.yaml")) - {overlays / REALITY}):
        failures += _applied(document, path)
    return document, failures


def with_reality(document: dict[str, Any], overlays: Path = OVERLAYS) -> tuple[dict[str, Any], list[Failure]]:
    """Correct a prepared document to match the real server, and return the corrections that failed."""
    reality = overlays / REALITY
    if not reality.exists():
        return document, []
    failures = list(_applied(document, reality))
    return prepare(document), failures  # so that a correction may be written as upstream would: `nullable: true`


def _applied(document: dict[str, Any], path: Path) -> tuple[Failure, ...]:
    try:
        apply(document, load_overlay(path), name=path.name)
    except OverlayError as error:
        return error.failures
    return ()
