"""The input of an update: an upstream document and a release of the official client, compared with the tree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from spec.drift.canonical import Index
from spec.drift.cli import make_report
from spec.drift.documents import Prepared, prepare_upstream
from spec.drift.report import Report
from spec.pipeline import ADDITIONS, PREPARED, REALITY, prepare_source, with_reality
from spec.release import Release, read_release
from spec.release.additions import build
from spec.release.files import is_written
from spec.update.built_on import SEAM, lacking
from spec.update.corrections import followed, with_corrections
from spec.update.steps import UpdateError
from spec.upstream import load, parse, revision
from spec.validation import validation_problems

LEAST_IN_COMMON = 0.1
"""Minimum share of common operations between documents of the same API; two upstream documents share far more."""
VERSIONS = ("x-upstream", "x-release")
"""Where a prepared document names its source."""


class LackingError(UpdateError):
    """The hand-written client cannot work with a document, which lacks an operation that it is built on."""


@dataclass(frozen=True, slots=True)
class Found:
    """The contents of an upstream document and a release of the official client, beside what is committed.

    Attributes:
        source: The document's file or URL.
        text: Its text.
        upstream: Its commit, or the git hash of its content.
        corrections: The text of reality.yaml if it follows schemas that have another name now.
    """

    source: str | Path
    text: str
    upstream: str
    prepared: Prepared
    committed: Prepared
    report: Report
    release: Release | None
    additions: dict[str, Any] | None
    corrections: str | None = None

    @property
    def followed(self) -> str:
        """The sources that the tree follows after this update."""
        return self.upstream if self.release is None else f"{self.upstream} and {self.release.name}"

    def says_nothing_new(self, root: Path) -> bool:
        """Return whether the documents differ only in their sources, and the additions do not differ at all."""
        taken, additions = self.release, self.additions
        if taken is not None and additions is not None and not is_written(taken, additions, root / ADDITIONS):
            return False
        bare = [
            {**one.document, "info": {key: value for key, value in one.document["info"].items() if key not in VERSIONS}}
            for one in (self.prepared, self.committed)
        ]
        return bare[0] == bare[1]


def compared(source: str | Path, text: str, root: Path, release: Path | None, ignore: str | Path | None) -> Found:
    """Prepare both sources, and compare them with what is committed.

    Raises:
        SpecError: A source is not usable.
        UpdateError: The document belongs to another API, or would be wrong.
    """
    overlays = root / "spec" / "overlays"
    before = load(root / PREPARED.name)
    committed = Prepared("openapi.yaml", before, "", before)
    taken = read_release(release) if release is not None else None

    def found(overlays: Path, corrections: str | None, remarks: tuple[str, ...] = ()) -> Found:
        additions = None
        if taken is not None:
            bare, _ = with_reality(prepare_source(parse(text, source), source), overlays)
            additions = build(taken, bare)
        prepared = prepare_upstream(source, text, parse(text, source), overlays, additions=additions)
        report = make_report(committed, prepared, ignore=ignore)
        report = replace(report, remarks=(*remarks, *report.remarks))
        return Found(source, text, revision(source, text), prepared, committed, report, taken, additions, corrections)

    one = found(overlays, None)
    if (reality := overlays / REALITY).exists() and one.prepared.failures:
        corrections, remarks = followed(reality.read_text(encoding="utf-8"), one.report)
        if remarks:
            with with_corrections(overlays, corrections) as folder:
                one = found(folder, corrections, remarks)
    _check(one, root)
    return one


def _check(found: Found, root: Path) -> None:
    """Stop if the document would be wrong; orphaned actions are only work to do, which the report lists."""
    prepared, committed = found.prepared, found.committed
    ours, theirs = (set(Index(one.document).operations) for one in (committed, prepared))
    if len(ours & theirs) < LEAST_IN_COMMON * len(ours):
        title = prepared.document["info"].get("title")
        raise UpdateError(
            f"{prepared.name} ({title}) describes another API: it has {len(ours & theirs)} of {len(ours)} operations"
        )
    stopping = [str(failure) for failure in prepared.failures if failure.stops]
    if stopping:
        told = "\n".join(f"  {line}" for line in stopping)
        raise UpdateError(f"overlay actions that {prepared.name} would be wrong without:\n{told}")
    if problems := validation_problems(prepared.document):
        raise UpdateError("\n".join(f"not valid OpenAPI 3.1 after preparation: {one}" for one in problems[:9]))
    if names := lacking(committed.document, prepared.document, root):
        raise LackingError(f"{prepared.name} lacks what {SEAM} imports for hand-written code: {', '.join(names)}")
