"""How the chunks of a chat stream become events: one reader for both halves of the helper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from .._answers.accumulate import ChatAccumulator, choices_of, fields
from .._answers.text import Text
from .chat_events import (
    ChatStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    LogprobsDeltaEvent,
    LogprobsDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
    ToolCallDeltaEvent,
    ToolCallDoneEvent,
    UsageEvent,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["ChatReader"]

Choice = dict[str, Any]
_TEXTS: Final[tuple[Literal["content", "refusal"], ...]] = ("content", "refusal")


class ChatReader:
    """Follows one stream.

    A part of a choice (its text, its refusal, a tool call) is done when the server goes on to another one, or has
    finished the choice. Should it come back to the part later, deltas and another done event follow.

    Args:
        parse: Turns the whole text of a choice into what ``response_format`` asks for.
        parse_arguments: Turns the name of a tool and its whole arguments into what the tool takes.
        check: Raises where a choice with this finish reason cannot be parsed.
    """

    def __init__(
        self,
        *,
        parse: Callable[[str], Any] | None = None,
        parse_arguments: Callable[[str, str], Any] | None = None,
        check: Callable[[str, Callable[[], dict[str, Any]]], None] | None = None,
    ) -> None:
        self._accumulator = ChatAccumulator()
        self._parse = parse
        self._parse_arguments = parse_arguments
        self._check = check
        self._open: dict[int, tuple[Choice, Literal["content", "refusal"] | dict[str, Any]]] = {}

    def completion(self) -> dict[str, Any]:
        """Return the completion so far as a JSON object."""
        return self._accumulator.completion()

    def read(self, chunk: Any) -> Iterator[ChatStreamEvent]:
        """Yield the events of one chunk. They are to be taken before the next chunk is read."""
        self._accumulator.add(chunk)
        yield ChunkEvent(chunk=chunk)
        for part in choices_of(chunk):
            yield from self._read_choice(self._accumulator.choice(part), part)
        usage = (fields(chunk) or {}).get("usage")
        if usage is not None:
            yield UsageEvent(usage=usage)

    def end(self) -> Iterator[ChatStreamEvent]:
        """Yield the events that are due because the stream is whole."""
        for choice, _ in list(self._open.values()):
            yield from self._close(choice)
        self._accumulator.finish()

    def _read_choice(self, choice: Choice, part: Mapping[str, Any]) -> Iterator[ChatStreamEvent]:
        delta = fields(part.get("delta")) or {}
        for kind in _TEXTS:
            text = choice["message"].get(kind)
            if delta.get(kind) and isinstance(text, Text):
                yield from self._go_on(choice, kind)
                yield from _text_delta(choice, kind, text)
        for owner, call in self._accumulator.calls:
            if owner is choice:
                yield from self._go_on(choice, call)
                yield from _call_delta(choice, call)
        logprobs = fields(part.get("logprobs")) or {}
        for kind in _TEXTS:
            found = logprobs.get(kind)
            if found and isinstance(found, list):
                everything = choice["logprobs"][kind]
                yield LogprobsDeltaEvent(
                    choice_index=choice["index"], type=_TYPES[kind, "delta"], all=everything,
                    length=len(everything), **{kind: found},
                )  # fmt: skip
        if finish_reason := part.get("finish_reason"):
            if self._check:
                self._check(finish_reason, self.completion)
            yield from self._close(choice)
            for kind in _TEXTS:
                found = (choice["logprobs"] or {}).get(kind)
                if found and isinstance(found, list):
                    yield LogprobsDoneEvent(choice_index=choice["index"], type=_TYPES[kind, "done"], **{kind: found[:]})

    def _go_on(self, choice: Choice, part: Literal["content", "refusal"] | dict[str, Any]) -> Iterator[ChatStreamEvent]:
        """Take note of the part that a choice is at; yield the end of the one before."""
        known = self._open.get(choice["index"])
        if known is not None and known[1] is not part:
            yield from self._close(choice)
        self._open[choice["index"]] = choice, part

    def _close(self, choice: Choice) -> Iterator[ChatStreamEvent]:
        _, part = self._open.pop(choice["index"], (None, None))
        index = choice["index"]
        if isinstance(part, dict):
            kind, text = _arguments(part)
            if isinstance(text, Text):
                text.finish()
                yield from _call_delta(choice, part)
            name, arguments = _name(part), str(text or "")
            parsed = self._parse_arguments(name, arguments) if self._parse_arguments and kind == "function" else None
            yield ToolCallDoneEvent(
                choice_index=index, index=_position(choice, part), name=name, arguments=arguments,
                parsed_arguments=parsed, type=_TYPES[kind, "done"],
            )  # fmt: skip
        elif part is not None:
            text = choice["message"][part]
            text.finish()
            yield from _text_delta(choice, part, text)
            if part == "refusal":
                yield RefusalDoneEvent(choice_index=index, refusal=str(text))
            else:
                parsed = self._parse(str(text)) if self._parse else None
                yield ContentDoneEvent(choice_index=index, content=str(text), parsed=parsed)


_TYPES: Final[dict[tuple[str, str], Any]] = {
    ("content", "delta"): "logprobs.content.delta",
    ("content", "done"): "logprobs.content.done",
    ("refusal", "delta"): "logprobs.refusal.delta",
    ("refusal", "done"): "logprobs.refusal.done",
    ("function", "delta"): "tool_calls.function.arguments.delta",
    ("function", "done"): "tool_calls.function.arguments.done",
    ("custom", "delta"): "tool_calls.custom.input.delta",
    ("custom", "done"): "tool_calls.custom.input.done",
}


def _text_delta(choice: Choice, kind: Literal["content", "refusal"], text: Text) -> Iterator[ChatStreamEvent]:
    if delta := text.take():
        made = ContentDeltaEvent if kind == "content" else RefusalDeltaEvent
        yield made(choice_index=choice["index"], delta=delta, text=text, length=text.length)


def _call_delta(choice: Choice, call: dict[str, Any]) -> Iterator[ChatStreamEvent]:
    kind, text = _arguments(call)
    if isinstance(text, Text) and (delta := text.take()):
        yield ToolCallDeltaEvent(
            choice_index=choice["index"], index=_position(choice, call), name=_name(call), arguments_delta=delta,
            text=text, length=text.length, type=_TYPES[kind, "delta"],
        )  # fmt: skip


def _arguments(call: dict[str, Any]) -> tuple[str, Any]:
    """Return the kind of a tool call and the text that it is called with."""
    if "custom" in call:
        return "custom", (fields(call["custom"]) or {}).get("input")
    return "function", (fields(call.get("function")) or {}).get("arguments")


def _name(call: dict[str, Any]) -> str:
    return str((fields(call.get("custom")) or fields(call.get("function")) or {}).get("name") or "")


def _position(choice: Choice, call: dict[str, Any]) -> int:
    index = call.get("index")
    return index if isinstance(index, int) else choice["message"]["tool_calls"].index(call)
