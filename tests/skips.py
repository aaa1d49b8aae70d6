"""What may be skipped: `--allowed-skips tests/skips.txt` fails a run in which more is.

A green run says nothing of what it did not test. In the list, each line is the most tests that may be skipped and the
beginning of their reason. A reason that is not in it allows none, so that a new skip is a decision that is committed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path


def allowances(text: str) -> dict[str, int]:
    """Read a list: the beginning of a reason, and how many skips may have it.

    Raises:
        ValueError: a line is none.
    """
    found: dict[str, int] = {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            most, _, reason = line.strip().partition(" ")
            if not reason.strip() or not most.isdecimal():
                raise ValueError(f"not `<most> <beginning of the reason>`: {line!r}")
            found[reason.strip()] = int(most)
    return found


def excesses(skipped: Iterable[str], allowed: Mapping[str, int]) -> list[str]:
    """Say of each reason by which more was skipped than is allowed; the longest beginning that fits a reason counts."""
    counts: Counter[str] = Counter()
    for reason in skipped:
        fitting = [beginning for beginning in allowed if reason.startswith(beginning)]
        counts[max(fitting, key=len, default=reason)] += 1
    return [
        f"{count} skipped, {allowed.get(reason, 0)} allowed: {reason}"
        for reason, count in sorted(counts.items())
        if count > allowed.get(reason, 0)
    ]


def read(path: str | Path) -> dict[str, int]:
    """Read the list from a file."""
    return allowances(Path(path).read_text(encoding="utf-8"))
