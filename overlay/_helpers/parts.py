"""The parts of a response that helpers require, but servers may omit or send with another type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeVar

from .._raw import Model, operation
from ..errors import ResponseShapeError

__all__ = ["CHAT", "RESPONSES", "choices_of", "facts_of", "part"]

T = TypeVar("T")
CHAT: Final = "chat.create_chat_completion"
RESPONSES: Final = "responses.create_response"


def facts_of(answer: Model, key: str) -> dict[str, Any]:
    """Return the context of an error about an answer; ``key`` is the operation that returned it."""
    spec = operation(key)
    return {
        "operation": spec.id,
        "method": spec.method,
        "path": spec.path,
        "request_id": answer._request_id,
        "attempts": answer._attempts or 0,
    }


def part(answer: Model, key: str, place: str, value: Any, kind: type[T]) -> T:
    """Return a part of an answer that must have a type; ``place`` names it.

    Raises:
        ResponseShapeError: It has another type.
    """
    if isinstance(value, kind):
        return value
    found = "is missing" if value is None else f"is of type {type(value).__name__}"
    due = "an object" if kind is Model else f"a {kind.__name__}"
    raise ResponseShapeError(
        f"the response cannot be used: {place} {found}, but must be {due}", paths=(place,), **facts_of(answer, key)
    )


def choices_of(completion: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield the place of each choice of a completion, the choice, and its message.

    Raises:
        ResponseShapeError: They are missing or have the wrong type.
    """
    for index, found in enumerate(part(completion, CHAT, "choices", completion.choices, list)):
        place = f"choices[{index}]"
        choice: Any = part(completion, CHAT, place, found, Model)
        yield place, choice, part(completion, CHAT, f"{place}.message", choice.message, Model)
