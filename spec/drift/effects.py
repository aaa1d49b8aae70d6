"""What the changes do to Python that uses the generated package: names that come and go, and types that change.

Types are compared as sets of union members, with the aliases on both sides resolved. Attributes are read, so
their new type must fit where the old one did; arguments are passed, so they must accept all that they did before.
"""

from dataclasses import dataclass
from typing import Any

from spec.drift.annotations import Types, difference
from spec.drift.canonical import Index
from spec.drift.model import LEVELS, Level
from spec.drift.surface import Surface, Symbol, surface_of_document
from spec.generate.names import class_name


@dataclass(frozen=True, slots=True)
class Effect:
    """One effect on Python code.

    Attributes:
        symbol: The name, as `surface` returns it.
        level: breaking: code that used it type-checked or ran before, and no longer does.
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
    """Return the effects of replacing one prepared document by another."""
    return compare_surfaces(surface_of_document(old), surface_of_document(new), ways_of(old, new))


Ways = dict[str, set[str]]


def ways_of(old: dict[str, Any], new: dict[str, Any]) -> Ways:
    """Return for each class, by its Python name, whether requests accept it and answers contain it; omit unused."""
    found: Ways = {}
    for document in (old, new):
        for component, reached in Index(document).reach.items():
            found.setdefault(class_name(component), set()).update(way for _, way in reached)
    return found


def compare_surfaces(old: Surface, new: Surface, ways: Ways) -> list[Effect]:
    """Compare two surfaces; an added or removed class or method is reported without its parts.

    Users build a model that requests accept, and read one that answers contain; one that no operation uses may be both.
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
    """Return the class of an attribute or key, the method of an argument, nothing for the others."""
    if name.endswith(")"):
        return name.partition("(")[0]
    return name.rpartition(".")[0] if name.startswith("models.") and name.count(".") > 1 else ""


def _ways(name: str, symbol: Symbol, ways: Ways) -> set[str]:
    """Return what users do with a symbol: pass it ("request"), read it ("response"), or both."""
    if symbol.kind in ("attribute", "alias"):
        return ways.get(name.split(".")[1]) or {"request", "response"}
    return {"request"} if symbol.kind in ("key", "argument", "input") else {"response"}


def _changed(name: str, old: Symbol, new: Symbol, types: Types, ways: set[str]) -> list[Effect]:
    if old.kind != new.kind:
        return [Effect(name, "breaking", f"was {old.kind}, is {new.kind}", new.origin, new.wire)]
    found = []
    if old.required != new.required and "request" in ways:
        level: Level = "breaking" if new.required else "info"
        text = "required now" if new.required else "optional now"
        found.append(Effect(name, level, text, new.origin, new.wire))
    if old.positional != new.positional:
        text = "by position now" if new.positional else "by keyword only now"
        found.append(Effect(name, "info" if new.positional else "breaking", text, new.origin, new.wire))
    if old.type != new.type:
        told = types.returned(old.type, new.type) if new.kind == "method" else None
        if told is not None:
            level, text = told
        else:
            # An alias is only a name: what requests accept has its own alias, which ends in Input.
            read = "response" in ways or new.kind == "alias"
            levels: list[Level] = []
            if read:
                levels.append(types.given(old.type, new.type))
            if "request" in ways and new.kind != "alias":
                levels.append(types.taken(old.type, new.type))
            level = min(levels, key=LEVELS.index)
            text = f"{'returns' if new.kind == 'method' else 'type'} {difference(old.type, new.type)}"
        found.append(Effect(name, level, text, new.origin, new.wire))
    return found
