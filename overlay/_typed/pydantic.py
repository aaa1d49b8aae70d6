"""The one file that imports pydantic, which is optional: it is here when one of its classes is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = ["pydantic_json", "pydantic_schema", "pydantic_value", "pydantic_value_of_json"]


@lru_cache(maxsize=256)
def _adapter(kind: type) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def pydantic_schema(kind: type) -> dict[str, Any]:
    """Return the JSON schema of a class."""
    return _adapter(kind).json_schema()


def pydantic_value_of_json(kind: type, text: str) -> Any:
    """Make a value of JSON text.

    Raises:
        pydantic.ValidationError: It does not fit.
    """
    return _adapter(kind).validate_json(text)


def pydantic_value(kind: type, value: Any) -> Any:
    """Make a value of a JSON value.

    Raises:
        pydantic.ValidationError: It does not fit.
    """
    from pydantic_core import to_json  # JSON has rules of its own, such as dates as strings

    return _adapter(kind).validate_json(to_json(value))


def pydantic_json(value: Any) -> str:
    """Write a value as JSON text."""
    return _adapter(value.__class__).dump_json(value).decode()
