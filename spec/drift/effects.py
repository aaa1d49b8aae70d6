"""What the changes do to Python that uses the generated package: names that come and go, and types that change.

Types are compared as sets of what a union allows, with the aliases of either side followed: an attribute is read, so
its new type must fit where the old one did; an argument is given, so it must take all that it took before.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from openapi_python_client.strings import ClassName

from spec.drift.canonical import Index
from spec.drift.model import LEVELS, Change, Level
from spec.drift.surface import Surface, Symbol, surface_of_document


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that changes for Python code.

    Attributes:
        symbol: The name, as `surface` gives it.
        level: breaking: code that used it type-checked or ran before, and would not now.
        text: What happens to it.
        origin: The component or operation that it is made from.
        wire: Its name in JSON.
    """

    symbol: str
    level: Level
    text: str
    origin: str
    wire: str = ""


def effects_of(old: dict[str, Any], new: dict[str, Any]) -> list[Effect]:
    """Tell the effects of going from one prepared document to another."""
    return compare_surfaces(surface_of_document(old), surface_of_document(new), ways_of(old, new))


Ways = dict[str, set[str]]


def ways_of(old: dict[str, Any], new: dict[str, Any]) -> Ways:
    """Tell of each class, by its Python name, whether requests take it and answers give it; nothing where neither."""
    found: Ways = {}
    for document in (old, new):
        for component, reached in Index(document).reach.items():
            found.setdefault(str(ClassName(component, "")), set()).update(way for _, way in reached)
    return found


def compare_surfaces(old: Surface, new: Surface, ways: Ways) -> list[Effect]:
    """Compare two surfaces; a class or method that comes or goes is told without its parts.

    A model that requests take is built by users, one that answers give is read; one that no operation uses may be both.
    """
    found = []
    for name, symbol in old.items():
        if name not in new:
            if _owner(name) not in old or _owner(name) in new:
                found.append(Effect(name, "breaking", "removed", symbol.origin, symbol.wire))
        elif symbol != new[name]:
            found += _changed(name, symbol, new[name], Types(old, new), _ways(name, symbol, ways))
    for name, symbol in new.items():
        if name not in old and (_owner(name) not in new or _owner(name) in old):
            must = symbol.required and "request" in _ways(name, symbol, ways)
            text = "added, required" if must else "added"
            found.append(Effect(name, "breaking" if must else "info", text, symbol.origin, symbol.wire))
    return found


def _owner(name: str) -> str:
    """Give the class of an attribute or key, the method of an argument, nothing for the others."""
    if name.endswith(")"):
        return name.partition("(")[0]
    return name.rpartition(".")[0] if name.startswith("models.") and name.count(".") > 1 else ""


def _ways(name: str, symbol: Symbol, ways: Ways) -> set[str]:
    """Say what users do with a symbol: give it ("request"), read it ("response"), or both."""
    if symbol.kind in ("attribute", "alias"):
        return ways.get(name.split(".")[1]) or {"request", "response"}
    return {"request"} if symbol.kind in ("key", "argument", "input") else {"response"}


def _changed(name: str, old: Symbol, new: Symbol, types: "Types", ways: set[str]) -> list[Effect]:
    if old.kind != new.kind:
        return [Effect(name, "breaking", f"was {old.kind}, is {new.kind}", new.origin, new.wire)]
    found = []
    if old.required != new.required and "request" in ways:
        level: Level = "breaking" if new.required else "info"
        text = "required now" if new.required else "optional now"
        found.append(Effect(name, level, text, new.origin, new.wire))
    if old.type != new.type:
        level, text = types.returned(old.type, new.type) if new.kind == "method" else ("info", "")
        if not text:
            # An alias is only a name: what requests take of it stands in the one that ends in Input.
            read = "response" in ways or new.kind == "alias"
            levels = [types.given(old.type, new.type)] if read else []
            levels += [types.taken(old.type, new.type)] if "request" in ways and new.kind != "alias" else []
            level = min(levels, key=LEVELS.index)
            text = f"{'returns' if new.kind == 'method' else 'type'} {_difference(old.type, new.type)}"
        found.append(Effect(name, level, text, new.origin, new.wire))
    return found


def _difference(old: str, new: str) -> str:
    """Write old -> new, or of long unions only what comes and goes."""
    if len(old) + len(new) <= 100:
        return f"{old} -> {new}"
    was, now = ([part for member in _split(text, " | ") for part in _literals(member)] for text in (old, new))
    come, gone = [part for part in now if part not in was], [part for part in was if part not in now]
    parts = [f"{verb} {_cut(', '.join(parts))}" for verb, parts in (("gains", come), ("loses", gone)) if parts]
    return " and ".join(parts) or "has another order"


def _literals(member: str) -> list[str]:
    return _split(member[len("Literal[") : -1], ", ") if member.startswith("Literal[") else [member]


def _cut(text: str) -> str:
    return text if len(text) <= 100 else text[:97] + "..."


@dataclass(frozen=True, slots=True)
class Types:
    """Compares annotations of an old and a new package.

    Attributes:
        before: The old package's names.
        after: The new one's.
    """

    before: Surface
    after: Surface

    def returned(self, old: str, new: str) -> tuple[Level, str]:
        """Say how bad it is, and what to call it, that a method gains or loses streaming or pagination."""
        for word, what in (("Stream[", "streaming"), ("Page[", "pagination")):
            if (word in old) != (word in new):
                verb = "gains" if word in new else "loses"
                level: Level = "info" if word == "Stream[" and word in new else "breaking"
                return level, f"{verb} {what}: {_cut(old)} -> {_cut(new)}"
        return "info", ""

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


def attach(
    changes: list[Change], effects: list[Effect], uses: dict[str, set[str]]
) -> tuple[list[Change], list[Effect]]:
    """Write each effect beside the changes that cause it.

    A change is at least as bad as what it does to Python: where an effect is breaking, so is a change that causes it.

    Args:
        changes: What the comparison found.
        effects: What `effects_of` found in the same documents.
        uses: Which files of the overlay use which names (see `helpers.used_names`).

    Returns:
        The changes, with `python` filled in; and the effects that belong to none: only a name in Python changed.
    """
    left: list[Effect] = []
    lines: dict[str, list[str]] = {}
    raised: set[str] = set()
    for effect in effects:
        causes = [change for change in changes if _is_cause(change, effect)]
        causes = causes or [change for change in changes if _renames(change, effect)]
        best = [change for change in causes if _is_close(change, effect)] or causes
        for change in best:
            lines.setdefault(change.fingerprint, []).append(_line(effect, uses))
        if effect.level == "breaking" and best and all(change.level != "breaking" for change in best):
            raised.add(best[0].fingerprint)
        if not best and effect.level != "info":
            left.append(effect)
    told = [
        replace(
            change,
            python=tuple(lines.get(change.fingerprint, ())),
            level="breaking" if change.fingerprint in raised else change.level,
        )
        for change in changes
    ]
    return sorted(told, key=lambda change: LEVELS.index(change.level)), left


def _line(effect: Effect, uses: dict[str, set[str]]) -> str:
    name = effect.symbol.removeprefix("models.").partition(".")[0].partition("(")[0]
    files = uses.get(name, set()) | uses.get(effect.symbol.partition("(")[0], set())
    return f"{effect.symbol}: {effect.text}" + (f" (used by {', '.join(sorted(files))})" if files else "")


def _blank(operation: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", operation)


def _is_cause(change: Change, effect: Effect) -> bool:
    owners = change.owner.split(" -> ")
    if " " in effect.origin:
        return _blank(effect.origin) in map(_blank, change.operations)
    return effect.origin in owners or (change.rule == "schema-renamed" and change.detail == effect.origin)


def _renames(change: Change, effect: Effect) -> bool:
    """Does an annotation only follow the new name of a class?"""
    names = [str(ClassName(name, "")) for name in (change.owner, change.detail)]
    return change.rule == "schema-renamed" and all(re.search(rf"\b{name}\b", effect.text) for name in names)


def _is_close(change: Change, effect: Effect) -> bool:
    """Is it the very property, parameter or answer that the effect is about?"""
    if " " not in effect.origin:
        return not effect.wire or change.place.split(".")[1:2] == [effect.wire]
    if not effect.wire:  # a method: what it returns, or that it comes or goes
        return _blank(change.owner) == _blank(effect.origin) and not change.place.startswith(
            ("query", "path", "header", "body")
        )
    name = effect.wire.removesuffix("[]")
    place = change.place.removeprefix("body")
    return change.place.endswith(f" {name}") or (change.direction != "response" and place == f".{name}")
