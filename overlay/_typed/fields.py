"""What the classes that stand for JSON objects consist of: dataclasses, attrs classes, TypedDicts, named tuples."""

from __future__ import annotations

import dataclasses
import types
import typing
from typing import Annotated, Any, NotRequired, Required, Union, get_args, get_origin

import attrs

from ..errors import ConfigurationError

__all__ = ["Field", "described", "fields_of", "hints_of", "is_pydantic", "is_union"]


@dataclasses.dataclass(frozen=True, slots=True)
class Field:
    """One property of a class, or one parameter of a function.

    Attributes:
        required: There is no default.
        nullable: It may be left out of the object (``NotRequired``), which strict schemas say with null.
    """

    name: str
    kind: Any
    description: str | None = None
    required: bool = True
    nullable: bool = False


def is_pydantic(kind: Any) -> bool:
    """Say whether a class is for pydantic to read: a model, or one of its dataclasses."""
    return isinstance(kind, type) and hasattr(kind, "__pydantic_core_schema__")


def is_union(kind: Any) -> bool:
    """Say whether a type is a union."""
    return get_origin(kind) in (Union, types.UnionType)


def described(kind: Any) -> tuple[Any, str | None]:
    """Return a type without ``Annotated`` and the like, and the text that describes it there."""
    description = None
    while True:
        if hasattr(kind, "__value__"):  # a ``type`` statement
            kind = kind.__value__
            continue
        origin = get_origin(kind)
        if origin not in (Annotated, Required, NotRequired):
            return kind, description
        kind, *notes = get_args(kind)
        for note in notes:
            text = note if isinstance(note, str) else getattr(note, "description", None)
            description = description or (text if isinstance(text, str) else None)


def fields_of(kind: Any) -> list[Field] | None:
    """Return the properties of a class that stands for a JSON object, None for any other type."""
    if not isinstance(kind, type):
        return None
    if dataclasses.is_dataclass(kind):
        missing = dataclasses.MISSING
        return [
            Field(
                field.name, hint, field.metadata.get("description"),
                required=field.default is missing and field.default_factory is missing,
            )
            for field, hint in _hinted(dataclasses.fields(kind), kind)
            if field.init
        ]  # fmt: skip
    if attrs.has(kind):
        return [
            Field(field.alias, hint, field.metadata.get("description"), required=field.default is attrs.NOTHING)
            for field, hint in _hinted(attrs.fields(kind), kind)
            if field.init
        ]
    if typing.is_typeddict(kind):
        optional = {name for name, hint in hints_of(kind).items() if _may_be_left_out(kind, name, hint)}
        return [
            Field(name, hint, None, name not in optional, name in optional) for name, hint in hints_of(kind).items()
        ]
    defaults: Any = getattr(kind, "_field_defaults", None)
    if issubclass(kind, tuple) and defaults is not None:  # a named tuple
        return [Field(name, hint, None, name not in defaults) for name, hint in hints_of(kind).items()]
    return None


def _may_be_left_out(kind: Any, name: str, hint: Any) -> bool:
    """Read ``NotRequired``, which the class itself does not see where annotations are strings."""
    origin = get_origin(hint)
    return origin is NotRequired or (origin is not Required and name in kind.__optional_keys__)


def hints_of(owner: Any) -> dict[str, Any]:
    """Return the annotations of a class or function, read.

    Raises:
        ConfigurationError: One names what its module does not have.
    """
    try:
        return typing.get_type_hints(owner, include_extras=True)
    except NameError as error:
        raise ConfigurationError(
            f"an annotation of {owner.__name__} cannot be read: {error}; define the type at the level of its module"
        ) from None


def _hinted(found: typing.Iterable[Any], kind: type) -> list[tuple[Any, Any]]:
    hints = hints_of(kind)
    return [(field, hints.get(field.name, Any)) for field in found]
