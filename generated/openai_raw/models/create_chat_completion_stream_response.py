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
    """A chunk of a streamed completion: what came since the chunk before."""

    id: str
    """The id of the completion; the same in each chunk."""
    if TYPE_CHECKING:
        choices: list[ChunkChoice] = absent
        """What is new in each choice; empty in a chunk that only tells the usage."""
    else:
        choices: list[ChunkChoice] | None = absent
    created: int
    """When the completion was begun: Unix time in seconds, the same in each chunk."""
    model: str
    """The model that answers."""
    obfuscation: str | None = absent
    """Random characters that even out the sizes of chunks; see `stream_options.include_obfuscation`."""
    service_tier: ServiceTier = None
    """The tier that really serves the request. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`."""
    system_fingerprint: str | None = None
    """Names the server configuration that answers; see the completion's. Often null. Deprecated by OpenAI."""
    object: Literal["chat.completion.chunk"]
    """Always `chat.completion.chunk`."""
    usage: CompletionUsage | None = None
    """The tokens of the whole request, in the last chunk, if `stream_options.include_usage` asked for it; else
    null."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found, in a chunk of its own, if the request asked for it; else null."""

    _nested = {"choices": ["ChunkChoice"], "usage": "CompletionUsage", "moderation": "ChatCompletionModeration"}
    _tags = {"object": "chat.completion.chunk"}
    _empty = ("choices",)


@model
class ChatCompletionMessageToolCallChunk(Base):
    """What a chunk adds to one tool call."""

    index: int
    """0-based place of the call among the message's tool calls; chunks of one call share it."""
    id: str | None = absent
    """The id of the call; only in its first chunk."""
    type: Literal["function"] | None = absent
    """Always `function`; only in the call's first chunk."""
    function: ChatCompletionMessageToolCallChunkFunction | None = absent
    """More of the function's name and arguments."""

    _nested = {"function": "ChatCompletionMessageToolCallChunkFunction"}
    _tags = {"type": "function"}


@model
class ChatCompletionMessageToolCallChunkFunction(Base):
    """What a chunk adds to the function of a tool call."""

    name: str | None = absent
    """The name of the function; only in the call's first chunk."""
    arguments: str | None = absent
    """More of the arguments' JSON text, broken off anywhere."""


@model
class ChoiceDelta(Base):
    """What a chunk adds to a message: texts are appended, tool calls joined by their `index`."""

    content: str | None = None
    """More text; null or absent where there is none."""
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = absent
    """More of a function call, in the form that came before `tool_calls`. Deprecated by OpenAI."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = absent
    """More of the tool calls."""
    role: ChatCompletionStreamResponseDeltaRole | None = absent
    """Whose message it is; only in the first chunk. Values: `developer`, `system`, `user`, `assistant`, `tool`."""
    refusal: str | None = None
    """More of a refusal; null or absent where there is none."""
    audio: ChatCompletionStreamResponseDeltaAudio | None = None
    """More of a spoken answer; null or absent where there is none."""

    _nested = {
        "function_call": "ChatCompletionStreamResponseDeltaFunctionCall",
        "tool_calls": ["ChatCompletionMessageToolCallChunk"],
        "audio": "ChatCompletionStreamResponseDeltaAudio",
    }
    _tags = {"role": ("developer", "system", "user", "assistant", "tool")}


@model
class ChatCompletionStreamResponseDeltaAudio(Base):
    """A piece of a spoken answer."""

    id: str | None = None
    """The id of the audio, by which a later message can refer to it."""
    data: str | None = None
    """More of the sound, Base64-encoded."""
    expires_at: int | None = None
    """Until when the server knows the audio by its id: Unix time in seconds."""
    transcript: str | None = None
    """More of what is said, as text."""


@model
class ChatCompletionStreamResponseDeltaFunctionCall(Base):
    """What a chunk adds to a function call, in the form that came before `tool_calls`."""

    arguments: str | None = absent
    """More of the arguments' JSON text."""
    name: str | None = absent
    """The name of the function."""


ChatCompletionStreamResponseDeltaRoleInput: TypeAlias = Literal["developer", "system", "user", "assistant", "tool"]
ChatCompletionStreamResponseDeltaRole: TypeAlias = ChatCompletionStreamResponseDeltaRoleInput | str
"""Whose message a streamed message is."""


@model
class ChunkChoice(Base):
    """What is new in one choice of a streamed completion."""

    delta: ChoiceDelta
    """What is to be added to the message."""
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    """Log probabilities of the new tokens, if `logprobs` asked for them; else null."""
    finish_reason: CreateChatCompletionStreamResponseChoicesItemFinishReason | None = None
    """Why the model stopped, in the last chunk of the choice; null before. Values: `stop`, `length`, `tool_calls`,
    `content_filter`, `function_call`."""
    index: int
    """0-based place of this choice among the `n`."""

    _nested = {"delta": "ChoiceDelta", "logprobs": "CreateChatCompletionStreamResponseChoicesItemLogprobs"}


@model
class CreateChatCompletionStreamResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens that a chunk brings."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the chunk's text; null where there is none."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the chunk's refusal; null where there is none."""

    _nested = {"content": ["ChatCompletionTokenLogprob"], "refusal": ["ChatCompletionTokenLogprob"]}


CreateChatCompletionStreamResponseChoicesItemFinishReasonInput: TypeAlias = Literal[
    "stop", "length", "tool_calls", "content_filter", "function_call"
]
CreateChatCompletionStreamResponseChoicesItemFinishReason: TypeAlias = (
    CreateChatCompletionStreamResponseChoicesItemFinishReasonInput | str
)
"""Why the model stopped: `stop` at a natural end or a stop sequence, `length` at the token limit, `tool_calls` to
have tools called, `content_filter` where content was withheld, `function_call` in the older form of tool calls."""
