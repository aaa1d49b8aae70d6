"""Classes that stand in ``__class__``: each is a subclass of all those of other packages that an object passes for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from inspect import getattr_static
from typing import Any, Final

from .._raw import Model
from .official import classes_of

__all__ = ["CLAIMED", "MAKERS", "Claims", "ModelClaims", "claimed", "stand_in"]

CLAIMED: Final[dict[type, type]] = {}
"""What the class of an object says, by the object's true class."""
MAKERS: Final[list[Callable[[type[Model]], type]]] = []
"""What makes the class that a model's says, in the last place."""


class Claims:
    """Says that an object is one of the official client's class; `type` still tells the truth."""

    __slots__ = ()

    @property  # type: ignore[misc]  # `object` lets it be set
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return claimed(type(self))

    def __reduce_ex__(self, protocol: Any) -> Any:
        made = super().__reduce_ex__(protocol)
        return (_new, *made[1:]) if isinstance(made, tuple) and made[0] is not _new else made


class ModelClaims(Claims):
    """The same of models, with the methods of pydantic's that only such a claim makes anyone call."""

    __slots__ = ()

    @classmethod
    def model_rebuild(cls, **_: Any) -> None:
        """Do nothing: a model is whole."""

    @classmethod
    def model_json_schema(cls, **options: Any) -> dict[str, Any]:
        """Return what pydantic says of it."""
        found: dict[str, Any] = import_module("pydantic").TypeAdapter(cls).json_schema(**options)
        return found


def _new(kind: type, *arguments: Any) -> Any:
    """Make an empty object; pickle's own way to do it refuses one that claims another class."""
    return kind.__new__(kind, *arguments)


def claimed(kind: type) -> type:
    """Return what ``__class__`` of an object of this class says."""
    try:
        return CLAIMED[kind]
    except KeyError:  # once for each class
        is_model = issubclass(kind, Model)
        found = MAKERS[-1](kind) if is_model else next(CLAIMED[one] for one in kind.__mro__ if one in CLAIMED)
        if found is not kind:
            CLAIMED[kind] = found
        return found


def united(kind: type[Model]) -> type:
    """Make a class that inherits from all that a model's class is in the official client."""
    from openai import BaseModel

    return stand_in(kind, BaseModel, classes_of(kind))


def stand_in(kind: type[Model], base: Any, above: tuple[type, ...] = ()) -> type:
    """Make a class that inherits from one of pydantic's and from others above it; called, it makes a model."""

    class Kind(type(base)):  # type: ignore[misc]
        def mro(cls) -> list[type]:
            return list(dict.fromkeys([cls, *above, *base.__mro__]))

        def __call__(cls, *arguments: Any, **fields: Any) -> Any:
            return kind(*arguments, **fields)

    names = {"__module__": kind.__module__, "__qualname__": kind.__qualname__, "__attrs_attrs__": kind.__attrs_attrs__}
    if not above:  # pydantic's own methods know nothing of ours
        ours = [name for name in dir(base) if name.startswith("model_") and hasattr(kind, name)]
        names |= {name: getattr_static(kind, name) for name in ours} | {"model_fields": kind.model_fields}
    made: type = type.__new__(Kind, kind.__name__, (base,), names)
    return made
