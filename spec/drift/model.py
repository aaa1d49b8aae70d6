"""The result of a comparison: changes, each with a rule, a level, a direction and its places."""

import hashlib
from dataclasses import dataclass
from typing import Literal

Level = Literal["breaking", "unused", "warning", "info"]
Direction = Literal["request", "response", "both", "none"]

LEVELS: tuple[Level, ...] = ("breaking", "unused", "warning", "info")
"""From worst to mildest."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One difference between two documents.

    Attributes:
        rule: A key of `rules.RULES`.
        level: breaking: code that type-checked or ran before no longer does; unused: it would break, but neither an
            operation nor a session names the schema; warning: code may behave differently, or an exhaustive match has a
            new case; info: nothing to do.
        direction: Whether it affects what is sent, what is received, both, or no operation at all ("none").
        owner: Where it was found: "POST /chat/completions" or a component's name.
        place: Where in the owner: "body", "query limit", ".choices[].delta"; empty for the owner itself.
        text: One sentence.
        detail: Tells this change apart from others of the same rule at the same place.
        old_pointer: JSON Pointer in the old document; None for what is new.
        new_pointer: JSON Pointer in the new document; None for what is gone. In a report both point into the documents
            as given, not into their prepared forms.
        operations: "METHOD /path" of each affected operation, "session /path" of each session, sorted.
        tags: Their tags, sorted.
        python: Its effect on the generated package, one line each.
        migration: What users have to change: a line of Python before, and after.
        fingerprint: Stays the same for the same change, whatever else the documents contain.
    """

    rule: str
    level: Level
    direction: Direction
    owner: str
    place: str
    text: str
    detail: str = ""
    old_pointer: str | None = None
    new_pointer: str | None = None
    operations: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    python: tuple[str, ...] = ()
    migration: tuple[tuple[str, str], ...] = ()
    fingerprint: str = ""

    @property
    def where(self) -> str:
        """The owner and the place in it, as one name."""
        if not self.place:
            return self.owner
        return self.owner + self.place if self.place[0] in ".[" else f"{self.owner} {self.place}"


def fingerprint(rule: str, owner: str, place: str, detail: str) -> str:
    """Return a change's fingerprint: twelve hex digits of what it is and where, never of line numbers or indices."""
    return hashlib.sha256("\0".join((rule, owner, place, detail)).encode()).hexdigest()[:12]


def at_least(level: Level, bound: Level) -> bool:
    """Return whether `level` is as bad as `bound`, or worse."""
    return LEVELS.index(level) <= LEVELS.index(bound)
