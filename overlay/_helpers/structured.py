"""Structured outputs: what to request so that the answer has a type, and how to parse it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Any, Generic, TypeVar

from .._typed.schema import reader_of
from ..errors import (
    APIError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
)
from ..schemas import is_pydantic, is_type, name_of
from .misfit import reading, unread

__all__ = ["Structure", "attempt", "check_finish_reason", "is_type", "read_json", "structure_of"]

T = TypeVar("T")


class Structure(Generic[T]):
    """The requested type of an answer: any class that represents a JSON object."""

    def __init__(self, kind: type[T]) -> None:
        self.kind: Any = kind

    @cached_property
    def format(self) -> dict[str, Any]:
        """The format for the Responses API.

        Raises:
            ConfigurationError: Something in the type has no strict schema.
        """
        return {
            "type": "json_schema",
            "name": name_of(self.kind),
            "schema": reader_of(self.kind).schema(),
            "strict": True,
        }

    @property
    def chat_format(self) -> dict[str, Any]:
        """The format for chat completions."""
        return {"type": "json_schema", "json_schema": {key: self.format[key] for key in ("name", "schema", "strict")}}

    def read(self, text: str) -> T:
        """Parse an answer's text.

        Raises:
            ResponseDecodeError, ResponseShapeError: It does not fit; for pydantic's classes,
                `pydantic.ValidationError`.
        """
        found: T = read_json(self.kind, text)
        return found


@lru_cache(maxsize=256)
def structure_of(kind: type[T]) -> Structure[T]:
    """Return the structure of a type; its schema is generated once."""
    return Structure(kind)


def read_json(kind: Any, text: str, what: str = "the answer") -> Any:
    """Parse JSON text into a type; see `Structure.read`."""
    if is_pydantic(kind):  # whose errors are the caller's own, except those that validators should not raise
        adapter = reader_of(kind).adapter
        try:
            return adapter.validate_json(text)
        except ValueError:
            raise
        except Exception as error:
            raise unread(what, error) from error
    with reading(what, text):
        return reader_of(kind).adapter.validate_json(text)


def attempt(read: Callable[[str], T], text: str) -> T | None:
    """Parse a text that may not be an answer; None if it is not."""
    try:
        return read(text)
    except (ValueError, APIError):
        return None


def check_finish_reason(reason: str | None, completion: Callable[[], Any]) -> None:
    """Raise if an answer that ended for this reason is incomplete; ``completion`` returns what arrived.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError: It was cut.
    """
    if reason == "length":
        raise LengthFinishReasonError(completion=completion())
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=completion())
