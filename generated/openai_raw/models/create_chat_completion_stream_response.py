"""`ChatCompletionChunk`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_moderation import ChatCompletionModeration
    from ..models.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from ..models.completion_usage import CompletionUsage
    from ..unions import ServiceTier


@model
class ChatCompletionChunk(Base):
    """A chunk of a streamed completion: what was generated since the previous chunk."""

    id: str
    """Id of the completion, the same in every chunk."""
    if TYPE_CHECKING:
        choices: list[ChunkChoice] = absent
        """What is new in each choice. Empty in the chunk that only contains the usage."""
    else:
        choices: list[ChunkChoice] | None = absent
    created: int
    """When the completion was created, in Unix seconds, the same in every chunk."""
    model: str
    """The model that generates the completion."""
    obfuscation: str | None = absent
    """Random padding that hides the size of the chunk; see `stream_options.include_obfuscation`. Ignore it."""
    service_tier: ServiceTier = None
    """The processing tier that serves the request. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`."""
    system_fingerprint: str | None = None
    """Identifies the server configuration, as in a complete response. Often None. Deprecated by OpenAI."""
    object: Literal["chat.completion.chunk"]
    """Always `chat.completion.chunk`."""
    usage: CompletionUsage | None = None
    """Token usage of the whole request, in the last chunk only, if requested with `stream_options.include_usage`;
    otherwise None."""
    moderation: ChatCompletionModeration | None = None
    """Moderation results, in a separate chunk, if requested; otherwise None."""

    _nested = {"choices": ["ChunkChoice"], "usage": "CompletionUsage", "moderation": "ChatCompletionModeration"}
    _tags = {"object": "chat.completion.chunk"}
    _empty = ("choices",)


@model
class ChatCompletionMessageToolCallChunk(Base):
    """What a chunk adds to one tool call."""

    index: int
    """Index of the call among the tool calls of the message, starting at 0. It is the same in all chunks of a
    call."""
    id: str | None = absent
    """Id of the call; only in its first chunk."""
    type: Literal["function"] | None = absent
    """Always `function`; only in the call's first chunk."""
    function: ChatCompletionMessageToolCallChunkFunction | None = absent
    """The next piece of the function's name and arguments."""

    _nested = {"function": "ChatCompletionMessageToolCallChunkFunction"}
    _tags = {"type": "function"}


@model
class ChatCompletionMessageToolCallChunkFunction(Base):
    """What a chunk adds to a function call."""

    name: str | None = absent
    """Name of the function; only in the first chunk of the call."""
    arguments: str | None = absent
    """The next piece of the JSON text of the arguments. It can end anywhere."""


@model
class ChoiceDelta(Base):
    """What a chunk adds to a message. Append texts, and merge tool calls by their `index`."""

    content: str | None = None
    """The next piece of text; None if there is none."""
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = absent
    """The next piece of a function call. Deprecated: see `tool_calls`."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = absent
    """The next pieces of tool calls."""
    role: ChatCompletionStreamResponseDeltaRole | None = absent
    """Role of the author; only in the first chunk. Values: `developer`, `system`, `user`, `assistant`, `tool`."""
    refusal: str | None = None
    """The next piece of the refusal; None if there is none."""
    audio: ChatCompletionStreamResponseDeltaAudio | None = None
    """The next piece of the spoken answer; None if there is none."""

    _nested = {
        "function_call": "ChatCompletionStreamResponseDeltaFunctionCall",
        "tool_calls": ["ChatCompletionMessageToolCallChunk"],
        "audio": "ChatCompletionStreamResponseDeltaAudio",
    }
    _tags = {"role": ("developer", "system", "user", "assistant", "tool")}


@model
class ChatCompletionStreamResponseDeltaAudio(Base):
    """The next piece of a spoken answer."""

    id: str | None = None
    """Id of the audio. Use it to refer to the audio in later messages."""
    data: str | None = None
    """The next piece of audio data, base64-encoded."""
    expires_at: int | None = None
    """When the server forgets the audio, in Unix seconds. Its id is not usable after that."""
    transcript: str | None = None
    """The next piece of the transcript."""


@model
class ChatCompletionStreamResponseDeltaFunctionCall(Base):
    """What a chunk adds to a function call. Deprecated: see `tool_calls`."""

    arguments: str | None = absent
    """The next piece of the JSON text of the arguments."""
    name: str | None = absent
    """Name of the function."""


ChatCompletionStreamResponseDeltaRoleInput: TypeAlias = Literal["developer", "system", "user", "assistant", "tool"]
ChatCompletionStreamResponseDeltaRole: TypeAlias = ChatCompletionStreamResponseDeltaRoleInput | str
"""Role of the author of a streamed message."""


@model
class ChunkChoice(Base):
    """What is new in one choice of a streamed completion."""

    delta: ChoiceDelta
    """The addition to the message."""
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    """Log probabilities of the new tokens, if requested with `logprobs`; otherwise None."""
    finish_reason: CreateChatCompletionStreamResponseChoicesItemFinishReason | None = None
    """Why the model stopped, in the last chunk of the choice; None before. Values: `stop`, `length`, `tool_calls`,
    `content_filter`, `function_call`."""
    index: int
    """Index of the choice, starting at 0."""

    _nested = {"delta": "ChoiceDelta", "logprobs": "CreateChatCompletionStreamResponseChoicesItemLogprobs"}


@model
class CreateChatCompletionStreamResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens in a chunk."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry per token of the text in the chunk; None if there is none."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry per token of the refusal in the chunk; None if there is none."""

    _nested = {"content": ["ChatCompletionTokenLogprob"], "refusal": ["ChatCompletionTokenLogprob"]}


CreateChatCompletionStreamResponseChoicesItemFinishReasonInput: TypeAlias = Literal[
    "stop", "length", "tool_calls", "content_filter", "function_call"
]
CreateChatCompletionStreamResponseChoicesItemFinishReason: TypeAlias = (
    CreateChatCompletionStreamResponseChoicesItemFinishReasonInput | str
)
"""Why the model stopped: `stop` at a natural end or stop sequence, `length` at the token limit, `tool_calls` to
call tools, `content_filter` if content was withheld, `function_call` (deprecated) to call a function."""
