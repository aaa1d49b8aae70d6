"""Brings the two documents of a comparison into the same, prepared form."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spec.overlay_document import Failure
from spec.pipeline import OVERLAYS, prepare_source, with_overlays, with_reality
from spec.release import read_release
from spec.release.additions import build
from spec.release.merge import merge
from spec.upstream import parse, read_text, revision


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to be compared.

    Attributes:
        name: The name to use in reports.
        document: The prepared document.
        text: The text that it was read from, for line numbers.
        written: The text's content before preparation; `document` if the text was already prepared.
        failures: Overlay actions that did not apply.
    """

    name: str
    document: dict[str, Any]
    text: str
    written: dict[str, Any]
    failures: tuple[Failure, ...] = ()


def read_pair(old: str | Path, new: str | Path, overlays: Path = OVERLAYS) -> tuple[Prepared, Prepared]:
    """Read both documents; each is prepared unless it already is.

    If one of them is prepared (the committed `openapi.yaml`), the other gets the project's overlays too, as it did.
    """
    sources = [(source, *_read(source)) for source in (old, new)]
    any_prepared = any(_is_prepared(document) for _, _, document in sources)
    first, second = (
        _prepared(source, text, document, overlays if any_prepared else None) for source, text, document in sources
    )
    return first, second


def with_release(source: str | Path, release: str | Path) -> tuple[Prepared, Prepared]:
    """Read a document (`openapi.yaml`, or one of upstream), and the same with the additions of a release.

    Raises:
        SpecError: One of them is not usable.
    """
    text, written = _read(source)
    found = read_release(release)
    document = prepare_source(written, source)
    if not _is_prepared(written):  # where upstream and the release contradict each other, a correction decides
        document, _ = with_reality(document)
    merged, _ = merge(document, build(found, document))
    return Prepared(str(source), document, text, written), Prepared(found.name, merged, "", merged)


def _read(source: str | Path) -> tuple[str, dict[str, Any]]:
    text = read_text(source)
    return text, parse(text, source)


def _is_prepared(document: dict[str, Any]) -> bool:
    return "x-upstream" in document.get("info", {})


def _prepared(source: str | Path, text: str, document: dict[str, Any], overlays: Path | None) -> Prepared:
    if _is_prepared(document):
        return Prepared(str(source), document, text, document)
    return prepare_upstream(source, text, document, overlays)


def prepare_upstream(
    source: str | Path,
    text: str,
    document: dict[str, Any],
    overlays: Path | None,
    *,
    additions: dict[str, Any] | None = None,
) -> Prepared:
    """Prepare an upstream document and apply the overlays; also returns the actions that no longer apply.

    Args:
        source: The file or URL.
        text: The text read from it.
        document: The parsed text.
        overlays: The folder of the Overlay documents, None to leave the document as upstream wrote it.
        additions: What the official client has in addition; the committed additions by default.
    """
    prepared = prepare_source(document, source)
    failures: list[Failure] = []
    if overlays is not None:
        prepared, failures = with_overlays(prepared, overlays, additions=additions)
    prepared["info"]["x-upstream"] = revision(source, text)
    return Prepared(str(source), prepared, text, document, tuple(failures))
