"""Links each effect on Python to the changes that cause it."""

import re
from dataclasses import replace

from spec.drift.effects import Effect
from spec.drift.migration import lines_of
from spec.drift.model import LEVELS, Change, Level
from spec.drift.shapes import SCHEMAS
from spec.generate.names import class_name


def attach(
    changes: list[Change], effects: list[Effect], uses: dict[str, set[str]]
) -> tuple[list[Change], list[Effect]]:
    """Attach each effect to the changes that cause it.

    A change is at least as bad as its effects on Python: if an effect is breaking, so is a change that causes it.

    Args:
        changes: What the comparison found.
        effects: What `effects_of` found in the same documents.
        uses: Which files of the overlay use which names (see `helpers.used_names`).

    Returns:
        The changes with `python` filled in, and the effects without a change, where only a name in Python changed.
    """
    left: list[Effect] = []
    caused: dict[str, list[Effect]] = {}
    raised: set[str] = set()
    by_origin: dict[str, list[Change]] = {}
    for change in changes:
        for origin in _origins(change):
            by_origin.setdefault(origin, []).append(change)
    renaming = [change for change in changes if change.rule == "schema-renamed" or " -> " in change.owner]
    for effect in effects:
        best = _causes(by_origin.get(_blank(effect.origin), []), renaming, effect)
        for change in best:
            caused.setdefault(change.fingerprint, []).append(effect)
        if effect.level == "breaking" and best and all(change.level != _raised(change) for change in best):
            raised.add(best[0].fingerprint)
        if not best and effect.level != "info":
            left.append(effect)
    told = [
        replace(
            change,
            python=tuple(_line(effect, uses) for effect in caused.get(change.fingerprint, ())),
            migration=lines_of(caused.get(change.fingerprint, ())),
            level=_raised(change) if change.fingerprint in raised else change.level,
        )
        for change in changes
    ]
    return sorted(told, key=lambda change: LEVELS.index(change.level)), left


def _raised(change: Change) -> Level:
    return "unused" if change.direction == "none" else "breaking"


def _line(effect: Effect, uses: dict[str, set[str]]) -> str:
    name = effect.symbol.removeprefix("models.").partition(".")[0].partition("(")[0]
    files = uses.get(name, set()) | uses.get(effect.symbol.partition("(")[0], set())
    return f"{effect.symbol}: {effect.text}" + (f" (used by {', '.join(sorted(files))})" if files else "")


def _blank(operation: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", operation)


def _renames(change: Change, effect: Effect) -> bool:
    """Return whether an annotation only follows a class's new name, or the class that replaced another one."""
    old, _, new = change.owner.partition(" -> ")
    names = [class_name(name) for name in (old, new or change.detail)]
    return all(name in effect.text and re.search(rf"\b{name}(Input|Dict)?\b", effect.text) for name in names)


def _origins(change: Change) -> set[str]:
    """List the components and operations whose Python a change may affect."""
    found = {*change.owner.split(" -> "), *map(_blank, change.operations)}
    # An enum used in a single union is reported with the union, but has its own name in Python.
    pointers = [pointer or "" for pointer in (change.old_pointer, change.new_pointer)]
    found |= {pointer.split("/")[3] for pointer in pointers if pointer.startswith(SCHEMAS)}
    return found | {change.detail} if change.rule == "schema-renamed" else found


def _causes(mine: list[Change], renaming: list[Change], effect: Effect) -> list[Change]:
    """Find the changes of an effect's exact subject; otherwise those that contain it, or that rename its type.

    Args:
        mine: The changes of the effect's component, or those that affect its operation.
        renaming: The changes of components' names.
        effect: The effect.
    """
    if " " in effect.origin:
        close = [change for change in mine if _is_of_operation(change, effect)]
    elif effect.wire:
        close = [change for change in mine if _names(change, effect.wire)]
    else:
        close = [change for change in mine if change.rule.startswith("schema-")] or mine
    renames = [] if close else [change for change in renaming if _renames(change, effect)]
    found = close or renames or [change for change in mine if _holds(change, effect)]
    if found or effect.level != "breaking" or " " not in effect.origin:
        return found
    # A method whose body or answer changed deeper inside.
    return [change for change in mine if change.level == "breaking" and _may_reach(change, effect)][:1]


def _may_reach(change: Change, effect: Effect) -> bool:
    return not effect.wire or change.direction != "response"


def _holds(change: Change, effect: Effect) -> bool:
    """Return whether a change affects the whole that the effect's subject is part of."""
    if " " in effect.origin and change.rule != "type-changed":
        return change.place in ("", "body") and _blank(change.owner) == _blank(effect.origin)
    return change.place == ""


def _names(change: Change, name: str) -> bool:
    """Return whether the change's place is this property, or inside it. A renamed one matches under both names."""
    place = change.place.removeprefix("body").removeprefix(".")
    renamed = change.rule in ("property-renamed", "parameter-renamed") and change.detail == name
    return renamed or place == name or place.startswith((f"{name}.", f"{name}[", f"{name}{{"))


def _is_of_operation(change: Change, effect: Effect) -> bool:
    if not effect.wire:  # a method: its return type, or its addition or removal
        same = _blank(change.owner) == _blank(effect.origin)
        return same and not change.place.startswith(("query", "path", "header", "body"))
    if change.place.endswith(f" {effect.wire.removesuffix('[]')}"):
        return True
    return change.direction != "response" and _names(change, effect.wire)
