"""The typed events of a chat stream."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from .._answers.text import Text
    from ..types import ChatCompletionChunk, ChatCompletionTokenLogprob, CompletionUsage

__all__ = [
    "ChatStreamEvent", "ChunkEvent", "ContentDeltaEvent", "ContentDoneEvent", "LogprobsDeltaEvent",
    "LogprobsDoneEvent", "RefusalDeltaEvent", "RefusalDoneEvent", "ToolCallDeltaEvent", "ToolCallDoneEvent",
    "UsageEvent",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkEvent:
    """A chunk as it came; it goes before the events that are made of it."""

    chunk: ChatCompletionChunk
    type: Literal["chunk"] = "chunk"


@dataclass(frozen=True, slots=True, kw_only=True)
class _TextEvent:
    choice_index: int
    text: Text = field(repr=False)
    length: int = field(repr=False)

    @property
    def snapshot(self) -> str:
        """The text up to here; it is joined when it is asked for."""
        return self.text.start(self.length)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentDeltaEvent(_TextEvent):
    """A piece of the answer's text, never half a character."""

    delta: str
    type: Literal["content.delta"] = "content.delta"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentDoneEvent:
    """The answer's text is whole; ``parsed`` is what it says, where ``response_format`` is a type."""

    choice_index: int
    content: str
    parsed: Any = None
    type: Literal["content.done"] = "content.done"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalDeltaEvent(_TextEvent):
    """A piece of the text by which the model refuses."""

    delta: str
    type: Literal["refusal.delta"] = "refusal.delta"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalDoneEvent:
    """The refusal is whole."""

    choice_index: int
    refusal: str
    type: Literal["refusal.done"] = "refusal.done"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallDeltaEvent(_TextEvent):
    """A piece of the arguments of a function call, which are JSON, or of the input of a custom tool call."""

    index: int
    name: str
    arguments_delta: str
    type: Literal["tool_calls.function.arguments.delta", "tool_calls.custom.input.delta"]

    @property
    def arguments(self) -> str:
        """The arguments up to here."""
        return self.snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallDoneEvent:
    """A tool call is whole: the server has gone on to something else. ``parsed_arguments`` where the tool is typed."""

    choice_index: int
    index: int
    name: str
    arguments: str
    parsed_arguments: Any = None
    type: Literal["tool_calls.function.arguments.done", "tool_calls.custom.input.done"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogprobsDeltaEvent:
    """Log probabilities of further tokens, in ``content`` or in ``refusal``."""

    choice_index: int
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None
    all: list[ChatCompletionTokenLogprob] = field(repr=False)
    length: int = field(repr=False)
    type: Literal["logprobs.content.delta", "logprobs.refusal.delta"]

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """The log probabilities up to here."""
        return self.all[: self.length]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogprobsDoneEvent:
    """The log probabilities of all tokens of a choice, in ``content`` or in ``refusal``."""

    choice_index: int
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None
    type: Literal["logprobs.content.done", "logprobs.refusal.done"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageEvent:
    """The tokens that the request took; most servers tell it once, at the end."""

    usage: CompletionUsage
    type: Literal["usage"] = "usage"


ChatStreamEvent: TypeAlias = (
    ChunkEvent | ContentDeltaEvent | ContentDoneEvent | RefusalDeltaEvent | RefusalDoneEvent | ToolCallDeltaEvent
    | ToolCallDoneEvent | LogprobsDeltaEvent | LogprobsDoneEvent | UsageEvent
)  # fmt: skip
