"""Stand-in classes for ``__class__``: each subclasses every class of other packages that an object passes for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from inspect import getattr_static
from typing import Any, Final

from .._raw import Model
from .official import classes_of

__all__ = ["CLAIMED", "MAKERS", "Claims", "ModelClaims", "claimed", "stand_in"]

CLAIMED: Final[dict[type, type]] = {}
"""The claimed class of an object, by the object's real class."""
MAKERS: Final[list[Callable[[type[Model]], type]]] = []
"""The base that builds a model's claimed class; it comes last."""


class Claims:
    """Claims to be one of the official client's classes; `type` still returns the real class."""

    __slots__ = ()

    @property  # type: ignore[misc]  # `object` lets it be set
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return claimed(type(self))

    def __reduce_ex__(self, protocol: Any) -> Any:
        made = super().__reduce_ex__(protocol)
        return (_new, *made[1:]) if isinstance(made, tuple) and made[0] is not _new else made


class ModelClaims(Claims):
    """The same for models, with the pydantic methods that are only called because of such a claim."""

    __slots__ = ()

    @classmethod
    def model_rebuild(cls, **_: Any) -> None:
        """Do nothing: a model is always complete."""

    @classmethod
    def model_json_schema(cls, **options: Any) -> dict[str, Any]:
        """Return what pydantic returns for it."""
        found: dict[str, Any] = import_module("pydantic").TypeAdapter(cls).json_schema(**options)
        return found


def _new(kind: type, *arguments: Any) -> Any:
    """Make an empty object; pickle's own way refuses an object that claims another class."""
    return kind.__new__(kind, *arguments)


def claimed(kind: type) -> type:
    """Return the ``__class__`` that an object of this class claims."""
    try:
        return CLAIMED[kind]
    except KeyError:  # once per class
        is_model = issubclass(kind, Model)
        found = MAKERS[-1](kind) if is_model else next(CLAIMED[one] for one in kind.__mro__ if one in CLAIMED)
        if found is not kind:
            CLAIMED[kind] = found
        return found


def united(kind: type[Model]) -> type:
    """Make a class that inherits from every official class that a model stands for."""
    from openai import BaseModel

    return stand_in(kind, BaseModel, classes_of(kind))


def stand_in(kind: type[Model], base: Any, above: tuple[type, ...] = ()) -> type:
    """Make a class that inherits from a pydantic class and from others above it; calling it makes a model."""

    class Kind(type(base)):  # type: ignore[misc]
        def mro(cls) -> list[type]:
            return list(dict.fromkeys([cls, *above, *base.__mro__]))

        def __call__(cls, *arguments: Any, **fields: Any) -> Any:
            return kind(*arguments, **fields)

    names = {"__module__": kind.__module__, "__qualname__": kind.__qualname__, "__attrs_attrs__": kind.__attrs_attrs__}
    if not above:  # pydantic's own methods do not know our models
        ours = [name for name in dir(base) if name.startswith("model_") and hasattr(kind, name)]
        names |= {name: getattr_static(kind, name) for name in ours} | {"model_fields": kind.model_fields}
    made: type = type.__new__(Kind, kind.__name__, (base,), names)
    return made
