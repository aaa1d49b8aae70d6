"""Responses with parsed contents: ``response.output_parsed``, ``item.parsed_arguments``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._answers.accumulate import fields
from ..errors import ContentFilterFinishReasonError, LengthFinishReasonError, ResponseDecodeError
from ..types import (
    FunctionToolCall,
    OutputMessage,
    OutputTextContent,
    Response,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from .parsed import Parsed, ParsedArguments, ParsedText, with_value
from .parts import RESPONSES as CREATE, facts_of, part
from .structured import attempt

if TYPE_CHECKING:
    from .._answers.text import Text

__all__ = ["ParsedResponse", "is_answer", "parsed_response", "with_snapshot", "with_text"]

T = TypeVar("T")


class ParsedOutputText(ParsedText[T], OutputTextContent):
    """A text, and its parsed value."""

    __slots__ = ("_value",)


class ParsedFunctionToolCall(ParsedArguments, FunctionToolCall):
    """A function call, and its parsed arguments."""

    __slots__ = ("_value",)


class ParsedResponse(Parsed, Response, Generic[T]):
    """A response whose texts are parsed."""

    __slots__ = ("_value",)

    @property
    def output_parsed(self) -> T | None:
        """The parsed answer; None if the model refused or only called tools, or if no type was requested."""
        return getattr(self, "_value", None)


class _Growing(Parsed):
    """A delta that also has the text so far."""

    __slots__ = ()

    @property
    def snapshot(self) -> str:
        """The text so far."""
        text, length = self._value
        whole: str = text.start(length)
        return whole


class TextDeltaEvent(_Growing, ResponseTextDeltaEvent):
    """A piece of a text."""

    __slots__ = ("_value",)


class ArgumentsDeltaEvent(_Growing, ResponseFunctionCallArgumentsDeltaEvent):
    """A piece of a call's arguments."""

    __slots__ = ("_value",)


class TextDoneEvent(ParsedText[T], ResponseTextDoneEvent):
    """A text is complete."""

    __slots__ = ("_value",)


def with_snapshot(event: Any, text: Text) -> Any:
    """Add the text so far to a delta."""
    if isinstance(event, ResponseTextDeltaEvent):
        return with_value(TextDeltaEvent, event, (text, text.length))
    if isinstance(event, ResponseFunctionCallArgumentsDeltaEvent):
        return with_value(ArgumentsDeltaEvent, event, (text, text.length))
    return event


def with_text(event: Any, read: Callable[[str], Any] | None) -> Any:
    """Add the parsed text to the event that ends it."""
    if isinstance(event, ResponseTextDoneEvent):
        return with_value(TextDoneEvent, event, read(event.text) if read is not None else None)
    return event


def parsed_response(
    response: Response,
    read: Callable[[str], Any] | None,
    read_arguments: Callable[[str, str], Any],
) -> ParsedResponse[Any]:
    """Return a response with its texts and calls parsed.

    Args:
        response: A complete one.
        read: Parses a text; None if there is nothing to parse.
        read_arguments: Parses the arguments of a tool, by its name.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError, ResponseDecodeError: It was cut off.
        ResponseShapeError: A required part has the wrong type.
    """
    if read is not None:
        _check(response)
    items = part(response, CREATE, "output", response.output or [], list)
    phases = [getattr(item, "phase", None) for item in items if isinstance(item, OutputMessage)]
    is_sure = response.status in (None, "completed") and not any(isinstance(item, FunctionToolCall) for item in items)
    first: Any = None
    for index, item in enumerate(items):
        place = f"output[{index}]"
        if isinstance(item, FunctionToolCall):
            name = part(response, CREATE, f"{place}.name", item.name, str)
            value = read_arguments(name, part(response, CREATE, f"{place}.arguments", item.arguments, str))
            response.output[index] = with_value(ParsedFunctionToolCall, item, value)
        elif isinstance(item, OutputMessage) and read is not None and is_answer(item, phases):
            made_of = read if is_sure else partial(attempt, read)
            place = f"{place}.content"
            for number, piece in enumerate(part(response, CREATE, place, item.content or [], list)):
                if isinstance(piece, OutputTextContent):
                    text = part(response, CREATE, f"{place}[{number}].text", piece.text or "", str)
                    made = with_value(ParsedOutputText, piece, made_of(text) if text else None)
                    item.content[number] = made
                    first = made.parsed if first is None else first
    return with_value(ParsedResponse, response, first)


def is_answer(message: Any, phases: Iterable[Any] = ()) -> bool:
    """Return whether the texts of a message are the final answer, not commentary."""
    phase = getattr(message, "phase", None)
    return bool(phase == "final_answer" if "final_answer" in phases else phase != "commentary")


def _check(response: Response) -> None:
    reason = (fields(response.incomplete_details) or {}).get("reason")
    if reason == "max_output_tokens":
        raise LengthFinishReasonError(completion=response)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=response)
    if response.status == "incomplete":
        raise ResponseDecodeError(
            f"the response is incomplete ({reason or 'no reason given'}), so its text cannot be parsed",
            partial=response, **facts_of(response, CREATE),
        )  # fmt: skip
