"""What the contract run has found out, by client and operation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from .catalogue import entries

__all__ = ["Tally"]


@dataclass
class Tally:
    """Operations that were called, judged valid, and decoded without loss into the right model.

    Attributes:
        operations: By client ("sync", "async") and figure ("called", "valid", "lossless"), the ids.
        requests: How many requests were judged, by client.
        excused: How many objections of the judge each excuse covered.
        sandbox: Operations that the sandbox answers as the document says, by client.
        notes: Further lines.
    """

    operations: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    requests: Counter[tuple[str, str]] = field(default_factory=Counter)
    excused: Counter[str] = field(default_factory=Counter)
    sandbox: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    notes: list[str] = field(default_factory=list)

    def add(self, half: str, figure: str, operation: str) -> None:
        """Count an operation; a second time is no more."""
        self.operations[half, figure].add(operation)

    def lines(self) -> Iterator[str]:
        """Yield what to print."""
        total = len(entries())
        for kind in ("operations", "streams"):
            for half in ("sync", "async"):
                counts = [len(self.operations[half, f"{kind} {figure}"]) for figure in ("called", "valid", "lossless")]
                of = f" of {total}" if kind == "operations" else ""
                if counts[0]:
                    figures = " / ".join(map(str, counts)) + of
                    requests = self.requests[half, kind]
                    yield f"{half:5}  {kind} called / valid / lossless: {figures} ({requests} requests)"
        for half, answered in self.sandbox.items():
            yield f"{half:5}  operations answered by the sandbox: {len(answered)}/{total}"
        yield from self.notes
        for reason, count in self.excused.items():
            yield f"excused {count} objections: {reason}"
