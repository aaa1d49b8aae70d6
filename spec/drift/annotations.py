"""Compares two annotations by use: values that users read, or values that they pass.

Types are compared as sets of union members, with the aliases on both sides resolved.
"""

from collections.abc import Callable
from dataclasses import dataclass

from spec.drift.model import Level
from spec.drift.surface import Surface


@dataclass(frozen=True, slots=True)
class Types:
    """Compares annotations of an old and a new package.

    Attributes:
        before: The old package's names.
        after: The new one's.
    """

    before: Surface
    after: Surface

    def returned(self, old: str, new: str) -> tuple[Level, str] | None:
        """Return level and rule if a method gains or loses streaming or pagination, otherwise None."""
        for word, what in (("Stream[", "streaming"), ("Page[", "pagination")):
            if (word in old) != (word in new):
                verb = "gains" if word in new else "loses"
                level: Level = "info" if word == "Stream[" and word in new else "breaking"
                return level, f"{verb} {what}: {cut(old)} -> {cut(new)}"
        return None

    def given(self, old: str, new: str) -> Level:
        """Rate a change of a type that users read, from `old` to `new`."""
        was, now = self._sides(old, new)
        more = _beyond(now, was)
        if "Any" in now or "Any" in was or not more:
            return "warning" if "Any" in now - was else "info"
        inner = self._inner(was, now, self.given)
        if inner is not None:
            return inner
        is_open = len(was - {"None"}) > 1 and was & now and "None" not in more
        return "warning" if is_open else "breaking"

    def taken(self, old: str, new: str) -> Level:
        """Rate a change of a type that users pass, from `old` to `new`."""
        was, now = self._sides(old, new)
        if "Any" in now or not _beyond(was, now):
            return "info"
        return self._inner(was, now, self.taken) or "breaking"

    def _inner(self, was: set[str], now: set[str], compare: Callable[[str, str], Level]) -> Level | None:
        """If only the arguments of a generic differ (list[A] and list[B]), rate the difference inside."""
        if len(was - now) != 1 or len(now - was) != 1:
            return None
        (one,), (other,) = was - now, now - was
        head, bracket, rest = one.partition("[")
        other_head, _, other_rest = other.partition("[")
        if not bracket or head != other_head:
            return None
        return compare(rest[:-1].removeprefix("str, "), other_rest[:-1].removeprefix("str, "))

    def _sides(self, old: str, new: str) -> tuple[set[str], set[str]]:
        return _members(old, self.before, frozenset()), _members(new, self.after, frozenset())


def _members(text: str, names: Surface, seen: frozenset[str]) -> set[str]:
    """Return the members of a union, with aliases resolved and literals split."""
    found: set[str] = set()
    for part in _split(text, " | "):
        alias = names.get(f"models.{part}")
        if alias is not None and alias.kind in ("alias", "input"):
            if part not in seen:
                found |= _members(alias.type, names, seen | {part})
        elif part.startswith("Literal["):
            found |= set(_literals(part))
        else:
            found.add("str" if part.startswith("Open[") else part.replace("builtins.", ""))
    return found - _doubled(found)


def _doubled(found: set[str]) -> set[str]:
    """Return the members that another member already covers: a literal next to its type."""
    return {member for member in found if _beyond({member}, found - {member}) == set()}


def _beyond(some: set[str], others: set[str]) -> set[str]:
    """Return the part of `some` that `others` does not allow: an int is a float, and a literal is of its type."""
    left = some - others
    if "str" in others:
        left = {member for member in left if member[:1] not in "'\""}
    if others & {"int", "float"}:
        left = {member for member in left if not member.lstrip("-").isdigit()}
    return left - {"int"} if "float" in others else left


def _split(text: str, separator: str) -> list[str]:
    """Split at a separator outside brackets and quotes."""
    parts, depth, quote, start, index = [], 0, "", 0, 0
    while index < len(text):
        char = text[index]
        if quote:
            if char == "\\":
                index += 1
            elif char == quote:
                quote = ""
        elif char in "'\"":
            quote = char
        elif char in "[(":
            depth += 1
        elif char in "])":
            depth -= 1
        elif depth == 0 and text.startswith(separator, index):
            parts.append(text[start:index])
            start = index + len(separator)
            index = start - 1
        index += 1
    return [*parts, text[start:]]


def difference(old: str, new: str) -> str:
    """Write old -> new; for long unions only what was added and removed."""
    if len(old) + len(new) <= 100:
        return f"{old} -> {new}"
    was, now = ([part for member in _split(text, " | ") for part in _literals(member)] for text in (old, new))
    come, gone = [part for part in now if part not in was], [part for part in was if part not in now]
    parts = [f"{verb} {cut(', '.join(parts))}" for verb, parts in (("gains", come), ("loses", gone)) if parts]
    return " and ".join(parts) or "has another order"


def _literals(member: str) -> list[str]:
    return _split(member[len("Literal[") : -1], ", ") if member.startswith("Literal[") else [member]


def cut(text: str) -> str:
    return text if len(text) <= 100 else text[:97] + "..."
