"""Responses that also hold what their texts say: ``response.output_parsed``, ``item.parsed_arguments``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._answers.accumulate import fields
from ..errors import ContentFilterFinishReasonError, LengthFinishReasonError
from ..types import (
    FunctionToolCall,
    OutputMessage,
    OutputTextContent,
    Response,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from .parsed import Parsed, with_value
from .parts import RESPONSES as CREATE
from .parts import part

if TYPE_CHECKING:
    from .._answers.text import Text

__all__ = ["ParsedResponse", "parsed_response", "with_snapshot", "with_text"]

T = TypeVar("T")


class ParsedOutputText(Parsed, OutputTextContent, Generic[T]):
    """A text, and what it says."""

    __slots__ = ("_value",)

    @property
    def parsed(self) -> T | None:
        """What the text says."""
        return getattr(self, "_value", None)


class ParsedFunctionToolCall(Parsed, FunctionToolCall):
    """A call of a function, and what its arguments say."""

    __slots__ = ("_value",)

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as the tool takes them; None where the tool says nothing of their types."""
        return getattr(self, "_value", None)


class ParsedResponse(Parsed, Response, Generic[T]):
    """A response whose texts are parsed."""

    __slots__ = ("_value",)

    @property
    def output_parsed(self) -> T | None:
        """What the first text says; None where the model refused, or only called tools."""
        return getattr(self, "_value", None)


class _Growing(Parsed):
    """A delta that also knows the text up to it."""

    __slots__ = ()

    @property
    def snapshot(self) -> str:
        """The text up to here."""
        text, length = self._value
        whole: str = text.start(length)
        return whole


class TextDeltaEvent(_Growing, ResponseTextDeltaEvent):
    """A piece of a text."""

    __slots__ = ("_value",)


class ArgumentsDeltaEvent(_Growing, ResponseFunctionCallArgumentsDeltaEvent):
    """A piece of the arguments of a call."""

    __slots__ = ("_value",)


class TextDoneEvent(Parsed, ResponseTextDoneEvent, Generic[T]):
    """A text is whole."""

    __slots__ = ("_value",)

    @property
    def parsed(self) -> T | None:
        """What the text says, where ``text_format`` is a type."""
        return getattr(self, "_value", None)


def with_snapshot(event: Any, text: Text) -> Any:
    """Let a delta know the text up to it."""
    if isinstance(event, ResponseTextDeltaEvent):
        return with_value(TextDeltaEvent, event, (text, text.length))
    if isinstance(event, ResponseFunctionCallArgumentsDeltaEvent):
        return with_value(ArgumentsDeltaEvent, event, (text, text.length))
    return event


def with_text(event: Any, read: Callable[[str], Any] | None) -> Any:
    """Let the end of a text know what it says."""
    if isinstance(event, ResponseTextDoneEvent):
        return with_value(TextDoneEvent, event, read(event.text) if read is not None else None)
    return event


def parsed_response(
    response: Response,
    read: Callable[[str], Any] | None,
    read_arguments: Callable[[str, str], Any],
) -> ParsedResponse[Any]:
    """Return a response with what its texts and calls say.

    Args:
        response: A whole one.
        read: Makes a value of a text; None where nothing is asked of it.
        read_arguments: Makes the arguments of a tool, by its name, of their text.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError: It was cut.
        ResponseShapeError: Something that is read is not what it has to be.
    """
    if read is not None:
        _check(response)
    first: Any = None
    for index, item in enumerate(part(response, CREATE, "output", response.output or [], list)):
        place = f"output[{index}]"
        if isinstance(item, FunctionToolCall):
            name = part(response, CREATE, f"{place}.name", item.name, str)
            value = read_arguments(name, part(response, CREATE, f"{place}.arguments", item.arguments, str))
            response.output[index] = with_value(ParsedFunctionToolCall, item, value)
        elif isinstance(item, OutputMessage) and read is not None:
            place = f"{place}.content"
            for number, piece in enumerate(part(response, CREATE, place, item.content or [], list)):
                if isinstance(piece, OutputTextContent):
                    text = part(response, CREATE, f"{place}[{number}].text", piece.text or "", str)
                    made = with_value(ParsedOutputText, piece, read(text) if text else None)
                    item.content[number] = made
                    first = made.parsed if first is None else first
    return with_value(ParsedResponse, response, first)


def _check(response: Response) -> None:
    reason = (fields(response.incomplete_details) or {}).get("reason")
    if reason == "max_output_tokens":
        raise LengthFinishReasonError(completion=response)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=response)
