"""`FineTuneChatCompletionRequestAssistantMessage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ChatCompletionMessageToolCalls, ChatCompletionRequestAssistantMessageContentPart


@model
class FineTuneChatCompletionRequestAssistantMessage(Base):
    """A message of the model in training data."""

    weight: FineTuneChatCompletionRequestAssistantMessageWeight | None = absent
    """Whether the model learns from the message: 0 for no, 1 for yes."""
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """What the model said. Null if it called tools instead. Not empty."""
    refusal: str | None = None
    """What the model said when it declined."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    name: str | None = absent
    """Name of the completion request assistant message."""
    audio: FineTuneChatCompletionRequestAssistantMessageAudio | None = None
    """What the model said aloud. Null if nothing."""
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    """The tools that the model wants called."""
    function_call: FineTuneChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Deprecated in favour of `tool_calls`."""

    _nested = {
        "content": ["ChatCompletionRequestAssistantMessageContentPart"],
        "audio": "FineTuneChatCompletionRequestAssistantMessageAudio",
        "tool_calls": "ChatCompletionMessageToolCalls",
        "function_call": "FineTuneChatCompletionRequestAssistantMessageFunctionCall",
    }
    _tags = {"role": "assistant"}


FineTuneChatCompletionRequestAssistantMessageWeightInput: TypeAlias = Literal[0, 1]
FineTuneChatCompletionRequestAssistantMessageWeight: TypeAlias = Literal[0, 1] | int


@model
class FineTuneChatCompletionRequestAssistantMessageAudio(Base):
    """Names an earlier answer in audio."""

    id: str
    """Id of the audio."""


@model
class FineTuneChatCompletionRequestAssistantMessageFunctionCall(Base):
    """A call of a function, in the deprecated form."""

    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    name: str
    """Name of the tool or function."""
