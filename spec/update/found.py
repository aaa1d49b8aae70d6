"""The input of an update: an upstream document and a release of the official client, compared with the tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spec.drift.canonical import Index
from spec.drift.cli import make_report
from spec.drift.documents import Prepared, prepare_upstream
from spec.drift.report import Report
from spec.overlay_document import Failure
from spec.pipeline import ADDITIONS, PREPARED, REALITY, bare_document
from spec.release import Release, read_release
from spec.release.additions import build
from spec.release.files import is_written
from spec.update.steps import UpdateError
from spec.upstream import load, parse, revision
from spec.validation import validation_problems

LEAST_IN_COMMON = 0.1
"""Minimum share of common operations between documents of the same API; two upstream documents share far more."""
VERSIONS = ("x-upstream", "x-release")
"""Where a prepared document names its source."""


@dataclass(frozen=True, slots=True)
class Found:
    """The contents of an upstream document and a release of the official client, beside what is committed.

    Attributes:
        source: The document's file or URL.
        text: Its text.
        upstream: Its commit, or the git hash of its content.
    """

    source: str | Path
    text: str
    upstream: str
    prepared: Prepared
    committed: Prepared
    report: Report
    release: Release | None
    additions: dict[str, Any] | None

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
    additions = build(taken, bare_document(source, overlays=overlays)) if taken is not None else None
    prepared = prepare_upstream(source, text, parse(text, source), overlays, additions=additions)
    report = make_report(committed, prepared, ignore=ignore)
    _check(prepared, committed, report)
    return Found(source, text, revision(source, text), prepared, committed, report, taken, additions)


def _check(prepared: Prepared, committed: Prepared, report: Report) -> None:
    """Stop if the document would be wrong; orphaned actions are only work to do, which the report lists."""
    ours, theirs = (set(Index(one.document).operations) for one in (committed, prepared))
    if len(ours & theirs) < LEAST_IN_COMMON * len(ours):
        title = prepared.document["info"].get("title")
        raise UpdateError(
            f"{prepared.name} ({title}) describes another API: it has {len(ours & theirs)} of {len(ours)} operations"
        )
    stopping = [str(failure) for failure in prepared.failures if failure.stops] + _astray(prepared.failures, report)
    if stopping:
        told = "\n".join(f"  {line}" for line in stopping)
        raise UpdateError(f"overlay actions that {prepared.name} would be wrong without:\n{told}")
    if problems := validation_problems(prepared.document):
        raise UpdateError("\n".join(f"not valid OpenAPI 3.1 after preparation: {one}" for one in problems[:9]))


def _astray(failures: Sequence[Failure], report: Report) -> list[str]:
    """Return the corrections that would be lost although their target was only renamed."""
    renamed = {change.owner: change.text for change in report.changes if change.rule == "schema-renamed"}
    return [
        f"{failure}; {owner} {renamed[owner]}"
        for failure in failures
        if failure.name == REALITY and failure.kind == "no-match"
        for owner in failure.target.removeprefix("$.components.schemas.").split(".")[:1]
        if owner in renamed
    ]
