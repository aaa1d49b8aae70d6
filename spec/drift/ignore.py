"""The ignore file: reviewed changes, each with a reason and a date for the next review."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from spec.drift.model import Change
from spec.upstream import SpecError, parse_values, read_text

_KEYS = ("fingerprint", "reason", "expires")


@dataclass(frozen=True, slots=True)
class Ignored:
    """One entry of the file, valid through the day `expires`."""

    fingerprint: str
    reason: str
    expires: date


def read_ignore_file(path: str | Path) -> list[Ignored]:
    """Read a YAML list of entries with `fingerprint`, `reason` and `expires` (YYYY-MM-DD).

    Raises:
        SpecError: The file is not readable, or an entry lacks one of the three.
    """
    entries = parse_values(read_text(path), path)
    if not isinstance(entries, list):
        raise SpecError(path, "an ignore file is a list of entries with fingerprint, reason and expires")
    return [_entry(entry, path, number) for number, entry in enumerate(entries, 1)]


def _entry(entry: Any, path: str | Path, number: int) -> Ignored:
    if not isinstance(entry, dict) or set(entry) != set(_KEYS) or not all(isinstance(v, str) for v in entry.values()):
        raise SpecError(path, f"entry {number} needs exactly {', '.join(_KEYS)}, each a string")
    if not re.fullmatch("[0-9a-f]{12}", entry["fingerprint"]):
        raise SpecError(
            path, f"entry {number}: {entry['fingerprint']!r} is not a fingerprint of twelve hexadecimal digits"
        )
    if not entry["reason"].strip():
        raise SpecError(path, f"entry {number}: the reason is missing")
    try:
        return Ignored(entry["fingerprint"], entry["reason"], date.fromisoformat(entry["expires"]))
    except ValueError:
        raise SpecError(path, f"entry {number}: {entry['expires']!r} is not a date YYYY-MM-DD") from None


def split(
    changes: list[Change], entries: list[Ignored], today: date
) -> tuple[list[Change], list[tuple[Change, Ignored]], list[str]]:
    """Split off the changes that the file ignores.

    Returns:
        The remaining changes, the ignored ones with their entries, and a remark for each entry that is expired or
        matches no change.
    """
    valid = {entry.fingerprint: entry for entry in entries if entry.expires >= today}
    found = {change.fingerprint for change in changes}
    remarks = []
    for entry in entries:
        if entry.fingerprint not in found:
            remarks.append(f"ignore entry {entry.fingerprint} fits no change: delete it ({entry.reason})")
        elif entry.fingerprint not in valid:
            remarks.append(f"ignore entry {entry.fingerprint} expired on {entry.expires}: look again ({entry.reason})")
    stay = [change for change in changes if change.fingerprint not in valid]
    aside = [(change, valid[change.fingerprint]) for change in changes if change.fingerprint in valid]
    return stay, aside, remarks
