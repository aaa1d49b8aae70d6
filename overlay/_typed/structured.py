"""Structured output: what to ask for so that an answer has a type, and how to read it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property, lru_cache
from typing import Any, Generic, TypeVar

from .._call.json import loads
from ..errors import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    ResponseDecodeError,
    ResponseShapeError,
)
from .fields import is_pydantic
from .from_json import MisfitError, from_json
from .schema import schema_of

__all__ = ["Structure", "check_finish_reason", "is_structure", "read_json", "reading", "structure_of"]

T = TypeVar("T")


class Structure(Generic[T]):
    """A type that an answer is to have: a pydantic model, dataclass, attrs class, TypedDict or named tuple."""

    def __init__(self, kind: type[T]) -> None:
        self.kind = kind

    @cached_property
    def format(self) -> dict[str, Any]:
        """The format as the Responses API takes it.

        Raises:
            ConfigurationError: Something in the type has no strict schema.
        """
        name = re.sub("[^a-zA-Z0-9_-]", "_", getattr(self.kind, "__name__", "answer"))[:64]
        return {"type": "json_schema", "name": name, "schema": schema_of(self.kind), "strict": True}

    @property
    def chat_format(self) -> dict[str, Any]:
        """The format as chat completions take it."""
        return {"type": "json_schema", "json_schema": {key: self.format[key] for key in ("name", "schema", "strict")}}

    def read(self, text: str) -> T:
        """Make a value of an answer's text.

        Raises:
            ResponseDecodeError, ResponseShapeError: It does not fit; of pydantic's classes, `pydantic.ValidationError`.
        """
        found: T = read_json(self.kind, text)
        return found


@lru_cache(maxsize=256)
def structure_of(kind: type[T]) -> Structure[T]:
    """Return the structure of a type; its schema is made once."""
    return Structure(kind)


def is_structure(value: Any) -> bool:
    """Say whether a ``response_format`` or ``text_format`` is a type, not a format as the API knows it."""
    return isinstance(value, type) or hasattr(value, "__origin__")


def read_json(kind: Any, text: str) -> Any:
    """Make a value of a type out of JSON text; see `Structure.read`."""
    if is_pydantic(kind):
        from .pydantic import pydantic_value_of_json

        return pydantic_value_of_json(kind, text)
    with reading("the answer", text):
        return from_json(kind, loads(text))


@contextmanager
def reading(what: str, text: str) -> Iterator[None]:
    """Turn what goes wrong in reading a text into errors that say so; pydantic's stay what they are."""
    try:
        yield
    except MisfitError as error:
        raise ResponseShapeError(f"{what} cannot be read: {error}", paths=(error.path,)) from None
    except (json.JSONDecodeError, RecursionError):
        raise ResponseDecodeError(f"{what}: no JSON: {text[:80]!r}", body=text[:200]) from None


def check_finish_reason(reason: str | None, completion: Callable[[], Any]) -> None:
    """Raise where an answer that ended for this reason is not whole; ``completion`` gives what came.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError: It was cut.
    """
    if reason == "length":
        raise LengthFinishReasonError(completion=completion())
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=completion())
