"""Compare two annotations by what one does with a value: read what was given, or give what is taken.

Types are compared as sets of what a union allows, with the aliases of either side followed.
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
        """Say how bad it is, and what to call it, that a method gains or loses streaming or pagination; else None."""
        for word, what in (("Stream[", "streaming"), ("Page[", "pagination")):
            if (word in old) != (word in new):
                verb = "gains" if word in new else "loses"
                level: Level = "info" if word == "Stream[" and word in new else "breaking"
                return level, f"{verb} {what}: {cut(old)} -> {cut(new)}"
        return None

    def given(self, old: str, new: str) -> Level:
        """Say how bad it is that what is read was `old` and is `new`."""
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
        """Say how bad it is that what is given may be `new`, and could be `old`."""
        was, now = self._sides(old, new)
        if "Any" in now or not _beyond(was, now):
            return "info"
        return self._inner(was, now, self.taken) or "breaking"

    def _inner(self, was: set[str], now: set[str], compare: Callable[[str, str], Level]) -> Level | None:
        """Where only the arguments of one generic differ (list[A] and list[B]): how bad the difference is inside."""
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
    """Give the members of a union, with aliases followed and literals one by one."""
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
    """Give the members that another member says already: a literal beside its type."""
    return {member for member in found if _beyond({member}, found - {member}) == set()}


def _beyond(some: set[str], others: set[str]) -> set[str]:
    """Give what `others` does not allow of `some`: an int is a float, and a literal is of its type."""
    left = some - others
    if "str" in others:
        left = {member for member in left if member[:1] not in "'\""}
    if others & {"int", "float"}:
        left = {member for member in left if not member.lstrip("-").isdigit()}
    return left - {"int"} if "float" in others else left


def _split(text: str, separator: str) -> list[str]:
    """Split at a separator that stands outside brackets and quotes."""
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
    """Write old -> new, or of long unions only what comes and goes."""
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
