"""Maps our classes to the classes of the official client."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any, Final

from ..types import _top

__all__ = ["classes_of", "tables"]

_OFFICIAL: Final = "openai.types"


def tables() -> Iterator[tuple[str, Any]]:
    """Yield the dotted name of each package below `openai.types` ("" first) and its table of names."""
    yield "", _top
    waiting = [f".{name}" for name in _top.FOLDERS]
    while waiting:
        dotted = waiting.pop()
        table: Any = import_module(f"overlay.types{dotted}")
        yield dotted, table
        waiting += [f"{dotted}.{name}" for name in table.FOLDERS]


@cache
def _places() -> dict[str, list[tuple[str, str]]]:
    """Return where the official client keeps each of our classes, by our name: its module and its name there."""
    found: dict[str, list[tuple[str, str]]] = {}
    for dotted, table in tables():
        homes = [(f"{_OFFICIAL}{dotted}", table.NAMES)]
        homes += [(f"{_OFFICIAL}{dotted}.{module}", names) for module, names in table.DEFINED.items()]
        for home, names in homes:
            for name, value in names.items():
                # Parsed variants are separate classes, here too.
                words = [name] if name.startswith("Parsed") else value.split() if isinstance(value, str) else []
                for word in words:
                    found.setdefault(word, []).append((home, name))
    return found


def classes_of(kind: type) -> tuple[type, ...]:
    """Return the installed official client's classes that a model of ours matches, and their base classes."""
    base: type = import_module("openai").BaseModel
    places = [place for one in kind.__mro__ if one is not object for place in _places().get(one.__name__, ())]
    found = [getattr(import_module(module), name, None) for module, name in places]
    classes = [one for one in found if isinstance(one, type) and issubclass(one, base)]
    return tuple(dict.fromkeys(above for one in classes for above in one.__mro__ if issubclass(above, base)))
