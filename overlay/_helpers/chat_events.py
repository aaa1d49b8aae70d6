"""The typed events of a chat stream."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

if TYPE_CHECKING:
    from .._answers.text import Text
    from ..types import ChatCompletionChunk, ChatCompletionTokenLogprob, CompletionUsage

__all__ = [
    "ChatStreamEvent", "ChunkEvent", "ContentDeltaEvent", "ContentDoneEvent", "LogprobsDeltaEvent",
    "LogprobsDoneEvent", "RefusalDeltaEvent", "RefusalDoneEvent", "ToolCallDeltaEvent", "ToolCallDoneEvent",
    "UsageEvent",
]  # fmt: skip


class _Event:
    __slots__ = ()

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """Return the fields as plain dicts and lists: libraries call this on events of the official client.

        Args:
            options: The options of a model's `model_dump`.
        """
        names = [each.name for each in fields(cast("Any", self)) if each.repr]
        names += ["snapshot"] if hasattr(self, "snapshot") else []
        return {name: _dumped(getattr(self, name), options) for name in names}


def _dumped(value: Any, options: dict[str, Any]) -> Any:
    if isinstance(value, list):
        return [_dumped(each, options) for each in value]
    return value.model_dump(**options) if hasattr(value, "model_dump") else value


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkEvent(_Event):
    """A chunk as received; it comes before the events derived from it."""

    chunk: ChatCompletionChunk
    type: Literal["chunk"] = "chunk"


@dataclass(frozen=True, slots=True, kw_only=True)
class _TextEvent(_Event):
    choice_index: int
    text: Text = field(repr=False)
    length: int = field(repr=False)

    @property
    def snapshot(self) -> str:
        """The text so far, joined when first read."""
        return self.text.start(self.length)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentDeltaEvent(_TextEvent):
    """A piece of the answer's text, never half a character."""

    delta: str
    type: Literal["content.delta"] = "content.delta"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentDoneEvent(_Event):
    """The answer's text is complete; ``parsed`` is its parsed value, if ``response_format`` is a type."""

    choice_index: int
    content: str
    parsed: Any = None
    type: Literal["content.done"] = "content.done"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalDeltaEvent(_TextEvent):
    """A piece of the model's refusal."""

    delta: str
    type: Literal["refusal.delta"] = "refusal.delta"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalDoneEvent(_Event):
    """The refusal is complete."""

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
        """The arguments so far."""
        return self.snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallDoneEvent(_Event):
    """A tool call is complete: the server has moved on. ``parsed_arguments`` is set if the tool is typed."""

    choice_index: int
    index: int
    name: str
    arguments: str
    parsed_arguments: Any = None
    type: Literal["tool_calls.function.arguments.done", "tool_calls.custom.input.done"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogprobsDeltaEvent(_Event):
    """Log probabilities of more tokens, in ``content`` or in ``refusal``."""

    choice_index: int
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None
    all: list[ChatCompletionTokenLogprob] = field(repr=False)
    length: int = field(repr=False)
    type: Literal["logprobs.content.delta", "logprobs.refusal.delta"]

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """The log probabilities so far."""
        return self.all[: self.length]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogprobsDoneEvent(_Event):
    """The log probabilities of all tokens of a choice, in ``content`` or in ``refusal``."""

    choice_index: int
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None
    type: Literal["logprobs.content.done", "logprobs.refusal.done"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageEvent(_Event):
    """The tokens that the request used; most servers report it once, at the end."""

    usage: CompletionUsage
    type: Literal["usage"] = "usage"


ChatStreamEvent: TypeAlias = (
    ChunkEvent | ContentDeltaEvent | ContentDoneEvent | RefusalDeltaEvent | RefusalDoneEvent | ToolCallDeltaEvent
    | ToolCallDoneEvent | LogprobsDeltaEvent | LogprobsDoneEvent | UsageEvent
)  # fmt: skip
