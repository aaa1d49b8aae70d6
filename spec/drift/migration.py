"""What users have to change: a line of Python before and after, for each effect that breaks code."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spec.drift.effects import Effect

_WORDS = re.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

Lines = tuple[str, str]
"""A line that worked before, and its replacement; empty if there is none."""


def lines_of(effects: Sequence[Effect]) -> tuple[Lines, ...]:
    """Write what the effects of one change require of users.

    If one change removes something and adds something of the same kind, the two are names of one thing.

    Args:
        effects: The effects of one change, including harmless ones.
    """
    gone = {_kind(effect): effect for effect in effects if effect.text == "removed"}
    come = {_kind(effect): effect for effect in effects if effect.text.startswith("added")}
    found: dict[Lines, None] = {}
    for effect in effects:
        if effect.level != "breaking":
            continue
        kind = _kind(effect)
        heir = come.get(kind)
        if effect.text == "removed":
            pair = _use(effect), _use(heir) if heir is not None and gone[kind] is effect else _without(effect)
        elif effect.text.startswith("added") and heir is effect and kind in gone:
            continue  # reported with the old name
        else:
            pair = _changed(effect)
        found.setdefault(pair)
    return tuple(found)


def _kind(effect: Effect) -> str:
    """Classify a symbol: an argument of a method, the method, a class, or a part of one."""
    if effect.symbol.endswith(")"):
        return effect.symbol.partition("(")[0]
    if not effect.symbol.startswith("models."):
        return "method"
    owner, _, part = effect.symbol.removeprefix("models.").partition(".")
    return owner if part else "TypedDict" if owner.endswith("Dict") else "input" if owner.endswith("Input") else "class"


def _use(effect: Effect, value: str = "...") -> str:
    """Write a line that uses a symbol."""
    head, _, argument = effect.symbol.removesuffix(")").partition("(")
    if argument:
        return f"client.{head}({argument}={value})"
    if not head.startswith("models."):
        return f"client.{head}(...)"
    owner, _, part = head.removeprefix("models.").partition(".")
    if not part:
        return f"models.{owner}"
    return f'{owner}({{"{part}": {value}}})' if owner.endswith("Dict") else f"{_variable(owner)}.{part}"


def _without(effect: Effect) -> str:
    head, _, argument = effect.symbol.partition("(")
    return f"client.{head}(...)" if argument else ""


def _changed(effect: Effect) -> Lines:
    used = _use(effect)
    if effect.text in ("added, required", "required now"):
        head, bracket, _ = used.partition("(")
        return (f"{head}(...)", f"{head}(..., {_use(effect).partition('(')[2]}") if bracket else (used, used)
    if effect.text == "by keyword only now":
        return _use(effect).replace(f"({effect.symbol.partition('(')[2][:-1]}=...)", "(...)"), used
    what, _, rest = effect.text.partition(" ")
    before, arrow, after = rest.partition(" -> ")
    if arrow and what == "type" and not used.endswith(")") and not used.startswith("models."):  # a type has no value
        return f"value: {before} = {used}", f"value: {after} = {used}"
    if arrow and what in ("type", "returns"):
        return f"{used}  # {before}", f"{used}  # {after}"
    return used, f"{used}  # {effect.text}"


def _variable(name: str) -> str:
    """Name a value of a class as users would: the class in lower case, with underscores."""
    return _WORDS.sub("_", name).lower()
