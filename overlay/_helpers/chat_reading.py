"""How the chunks of a chat stream become events, for both clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

from .._answers.accumulate import ChatAccumulator, choices_of, fields
from .._answers.text import Text
from .._call.json import loads
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
from .structured import attempt

__all__ = ["ChatReader"]

Choice = dict[str, Any]
Part: TypeAlias = "Literal['content', 'refusal'] | dict[str, Any]"
_TEXTS: Final[tuple[Literal["content", "refusal"], ...]] = ("content", "refusal")


class ChatReader:
    """Follows one stream.

    A text of a choice is done when the server moves on to another part or has finished the choice. If it returns to the
    text later, more deltas and another done event follow. A tool call is done once: when the server moves on and the
    arguments are complete, otherwise when it has finished the choice; chunks of calls may be interleaved.

    Args:
        parse: Parses the complete text of a choice into the type of ``response_format``.
        parse_arguments: Parses the complete arguments of a tool, given its name.
        check: Raises if a choice with this finish reason cannot be parsed.
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
        self._open: dict[int, tuple[Choice, list[Part]]] = {}
        self._done: set[int] = set()

    def completion(self) -> dict[str, Any]:
        """Return the completion so far as a JSON object."""
        return self._accumulator.completion()

    def read(self, chunk: Any) -> Iterator[ChatStreamEvent]:
        """Yield the events of one chunk. Consume them before the next chunk is read."""
        self._accumulator.add(chunk)
        yield ChunkEvent(chunk=chunk)
        for part in choices_of(chunk):
            yield from self._read_choice(self._accumulator.choice(part), part)
        usage = (fields(chunk) or {}).get("usage")
        if usage is not None:
            yield UsageEvent(usage=usage)

    def end(self) -> Iterator[ChatStreamEvent]:
        """Yield the events that are due when the stream is complete."""
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

    def _go_on(self, choice: Choice, part: Part) -> Iterator[ChatStreamEvent]:
        """Record the current part of a choice; yield the end of the previous one, if it is known to have ended."""
        _, parts = self._open.setdefault(choice["index"], (choice, []))
        if parts and parts[-1] is not part and (isinstance(parts[-1], str) or _is_whole(parts[-1])):
            yield from self._finish(choice, parts.pop())
        if id(part) not in self._done:
            parts[:] = [*(each for each in parts if each is not part), part]

    def _close(self, choice: Choice) -> Iterator[ChatStreamEvent]:
        _, parts = self._open.pop(choice["index"], (choice, []))
        for part in sorted(parts, key=lambda part: -1 if isinstance(part, str) else _position(choice, part)):
            yield from self._finish(choice, part)

    def _finish(self, choice: Choice, part: Part) -> Iterator[ChatStreamEvent]:
        index = choice["index"]
        if isinstance(part, dict):
            self._done.add(id(part))  # kept by the accumulator, so that the number is not reused
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
        else:
            text = choice["message"][part]
            if isinstance(text, Text):  # a server may have sent something else since
                text.finish()
                yield from _text_delta(choice, part, text)
            said = str(text or "")
            if part == "refusal":
                yield RefusalDoneEvent(choice_index=index, refusal=said)
            else:
                yield ContentDoneEvent(choice_index=index, content=said, parsed=self._parsed(choice, said))

    def _parsed(self, choice: Choice, text: str) -> Any:
        if self._parse is None:
            return None
        is_answer = not choice["message"].get("tool_calls")  # next to tool calls, a text is usually not an answer
        return self._parse(text) if is_answer else attempt(self._parse, text)


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
    """Return the kind of a tool call and its arguments as text."""
    if "custom" in call:
        return "custom", (fields(call["custom"]) or {}).get("input")
    return "function", (fields(call.get("function")) or {}).get("arguments")


def _is_whole(call: dict[str, Any]) -> bool:
    """Return whether the arguments of a call are a complete JSON object, so that nothing can follow."""
    kind, text = _arguments(call)
    if kind != "function" or not isinstance(text, Text) or not text.ends_with("}"):
        return False
    try:
        return isinstance(loads(str(text)), dict)
    except (ValueError, RecursionError):
        return False


def _name(call: dict[str, Any]) -> str:
    return str((fields(call.get("custom")) or fields(call.get("function")) or {}).get("name") or "")


def _position(choice: Choice, call: dict[str, Any]) -> int:
    index = call.get("index")
    return index if isinstance(index, int) else choice["message"]["tool_calls"].index(call)
