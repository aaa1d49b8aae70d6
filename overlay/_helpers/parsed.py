"""Completions with parsed contents: ``message.parsed``, ``function.parsed_arguments``.

Parsed values are kept next to the JSON object, not in it: ``to_dict()`` still returns exactly what the server sent.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._raw import Model
from ..types import (
    ChatCompletion,
    ChatCompletionMessage,
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallFunction,
    Choice,
)
from .parts import CHAT, choices_of, part
from .structured import attempt, check_finish_reason

__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice", "parsed_completion"]

T = TypeVar("T")
M = TypeVar("M", bound=Model)


class Parsed:
    """Lets a model carry a value in addition to its JSON object, through copies and pickles."""

    __slots__ = ()
    _value: Any

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restored, (type(self), self.__dict__, getattr(self, "_response", None), getattr(self, "_value", None))

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        value = copy.deepcopy(getattr(self, "_value", None), memo)
        return _restored(type(self), copy.deepcopy(self.__dict__, memo), getattr(self, "_response", None), value)


def with_value(kind: type[M], model: Model, value: Any = None) -> M:
    """Return a copy of a model with another class and a value."""
    made: M = _restored(kind, model.__dict__, getattr(model, "_response", None), value)
    return made


def _restored(kind: Any, fields: dict[str, Any], info: Any, value: Any) -> Any:
    made = kind.__new__(kind)
    made.__dict__ = dict(fields)
    if info is not None:
        made._response = info
    if value is not None:
        made._value = value
    return made


class ParsedText(Parsed, Generic[T]):
    """Something with a text, and its parsed value."""

    __slots__ = ()

    @property
    def parsed(self) -> T | None:
        """The parsed text; None if the model refused or called tools, or if no type was requested."""
        return getattr(self, "_value", None)


class ParsedArguments(Parsed):
    """Something with arguments of a tool, and their parsed value."""

    __slots__ = ()

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as the tool takes them; None if the tool declares no types."""
        return getattr(self, "_value", None)


class ParsedFunction(ParsedArguments, ChatCompletionMessageToolCallFunction):
    """A function of a tool call, and its parsed arguments."""

    __slots__ = ("_value",)


class ParsedChatCompletionMessage(ParsedText[T], ChatCompletionMessage):
    """A message, and its parsed text."""

    __slots__ = ("_value",)


class ParsedChoice(Choice, Generic[T]):
    """A choice of a completion."""

    if TYPE_CHECKING:
        message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]  # and more


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A completion whose messages are parsed."""

    if TYPE_CHECKING:
        choices: list[ParsedChoice[T]]  # type: ignore[assignment]  # a list of what they hold, and more


def parsed_completion(
    completion: ChatCompletion,
    read: Callable[[str], Any] | None,
    read_arguments: Callable[[str, str], Any],
) -> ParsedChatCompletion[Any]:
    """Return a completion with its choices parsed.

    Args:
        completion: A complete one.
        read: Parses a text; None if there is nothing to parse.
        read_arguments: Parses the arguments of a tool, by its name.

    Raises:
        LengthFinishReasonError, ContentFilterFinishReasonError: A choice was cut off.
        ResponseShapeError: A required part is missing or has the wrong type.
    """
    for place, choice, message in choices_of(completion):
        if read is not None:
            check_finish_reason(choice.finish_reason, lambda: completion)
        place = f"{place}.message"
        calls = part(completion, CHAT, f"{place}.tool_calls", message.tool_calls or [], list)
        for index, call in enumerate(calls):
            if isinstance(call, ChatCompletionMessageToolCall):
                _parse_call(completion, f"{place}.tool_calls[{index}].function", call, read_arguments)
        text = part(completion, CHAT, f"{place}.content", message.content or "", str)
        value = None
        if read is not None and text and not message.refusal:
            value = attempt(read, text) if calls else read(text)  # next to tool calls, a text is usually not an answer
        choice.message = with_value(ParsedChatCompletionMessage, message, value)
    completion.choices = [with_value(ParsedChoice, choice) for choice in completion.choices]
    return with_value(ParsedChatCompletion, completion)


def _parse_call(
    completion: ChatCompletion,
    place: str,
    call: ChatCompletionMessageToolCall,
    read_arguments: Callable[[str, str], Any],
) -> None:
    function: Any = part(completion, CHAT, place, call.function, Model)
    name = part(completion, CHAT, f"{place}.name", function.name, str)
    arguments = part(completion, CHAT, f"{place}.arguments", function.arguments, str)
    call.function = with_value(ParsedFunction, function, read_arguments(name, arguments))
