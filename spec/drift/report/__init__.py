"""Report formats: one module per format, each with `render(report) -> str`."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module

from spec.drift.ignore import Ignored
from spec.drift.model import LEVELS, Change, Level, at_least
from spec.drift.semver import Step, next_step

UPSTREAM = "https://github.com/openai/openai-openapi"
_COMMIT = re.compile("[0-9a-f]{7,40}")
FORMATS = ("text", "json", "markdown", "github", "junit", "sarif", "html")


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything that a format needs.

    Attributes:
        old: The name of the old document.
        new: The name of the new one.
        changes: What was found and is not ignored, worst first.
        ignored: What is ignored, with the responsible entry.
        remarks: What else the reader should know: expired entries, and so on.
        fail_on: The mildest level that fails; None if nothing fails.
        commits: The upstream commits (or other version names) of the old and the new document; empty if unknown.
        releases: The releases of the official client whose additions they have; empty if none.
        lines: JSON Pointer -> 1-based line in the new document, where lines are known.
        color: Whether the text format may use colour.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    ignored: tuple[tuple[Change, Ignored], ...] = ()
    remarks: tuple[str, ...] = ()
    fail_on: Level | None = "info"
    commits: tuple[str, str] = ("", "")
    releases: tuple[str, str] = ("", "")
    lines: dict[str, int] = field(default_factory=dict)
    color: bool = False

    @property
    def counts(self) -> dict[Level, int]:
        """The number of changes per level."""
        found = Counter(change.level for change in self.changes)
        return {level: found[level] for level in LEVELS}

    @property
    def comparison(self) -> str | None:
        """The URL where upstream shows the difference of the two commits; None if one of them is not a commit."""
        if self.commits[0] == self.commits[1] or not all(map(_COMMIT.fullmatch, self.commits)):
            return None
        return f"{UPSTREAM}/compare/{self.commits[0]}...{self.commits[1]}"

    @property
    def step(self) -> Step:
        """The next step of the version."""
        return next_step(self.changes)

    @property
    def fails(self) -> bool:
        """Whether there is a change at or above `fail_on`."""
        return any(self.is_failure(change) for change in self.changes)

    def is_failure(self, change: Change) -> bool:
        """Return whether this change is at or above `fail_on`."""
        return self.fail_on is not None and at_least(change.level, self.fail_on)

    @property
    def summary(self) -> str:
        """The counts in words."""
        if not self.changes:
            return "no differences"
        names = {**dict(zip(LEVELS, LEVELS, strict=True)), "unused": "breaking in unused schemas"}
        parts = [f"{count} {names[level]}" for level, count in self.counts.items() if count]
        return f"{len(self.changes)} difference{'s' if len(self.changes) > 1 else ''} ({', '.join(parts)})"


def renderer(name: str) -> Callable[[Report], str]:
    """Return the function that writes a format.

    Raises:
        KeyError: Unknown format.
    """
    if name not in FORMATS:
        raise KeyError(name)
    render: Callable[[Report], str] = import_module(f"spec.drift.report.{name}_format").render
    return render
