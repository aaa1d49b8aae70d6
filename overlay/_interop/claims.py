"""Classes that stand in ``__class__``: each is a subclass of all those of the official client that an object is."""

from __future__ import annotations

from typing import Any, Final

from .._raw import Model
from .official import classes_of

__all__ = ["CLAIMED", "claimed"]

CLAIMED: Final[dict[type, type]] = {}
"""What the class of an object says, by the object's true class."""


def claimed(kind: type) -> type:
    """Return what ``__class__`` of an object of this class says."""
    try:
        return CLAIMED[kind]
    except KeyError:  # once for each class
        is_model = issubclass(kind, Model)
        found = _united(kind) if is_model else next(CLAIMED[one] for one in kind.__mro__ if one in CLAIMED)
        CLAIMED[kind] = found
        return found


def _united(kind: type[Model]) -> type:
    """Make a class that inherits from all that a model's class is there; called, it makes that model."""
    from openai import BaseModel

    official = classes_of(kind)

    class Kind(type(BaseModel)):  # type: ignore[misc]
        def mro(cls) -> list[type]:
            return list(dict.fromkeys([cls, *official, *BaseModel.__mro__]))

        def __call__(cls, *arguments: Any, **fields: Any) -> Any:
            return kind(*arguments, **fields)

    names = {"__module__": kind.__module__, "__qualname__": kind.__qualname__, "__attrs_attrs__": kind.__attrs_attrs__}
    made: type = type.__new__(Kind, kind.__name__, (BaseModel,), names)
    return made
