"""`ChatCompletion`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_moderation import ChatCompletionModeration
    from ..models.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.completion_usage import CompletionUsage
    from ..models.custom_tool_chat_completions import CustomToolChatCompletions
    from ..unions import ChatCompletionMessageToolCalls, ChatCompletionToolChoiceOption, Metadata, ServiceTier


@model
class ChatCompletion(Base):
    """A chat completion: the whole answer to one request, with one choice for each of the `n` that were asked for."""

    id: str
    """The id of the completion, by which it can be retrieved if it was stored."""
    choices: list[Choice]
    """The answers, one for each of the `n` that were asked for."""
    created: int
    """When the completion was made: Unix time in seconds."""
    model: str
    """The model that answered; often more exact than the name in the request."""
    metadata: Metadata = None
    """The labels of a stored completion."""
    service_tier: ServiceTier = None
    """The tier that really served the request, which may differ from the one asked for. Values: `auto`, `default`,
    `flex`, `scale`, `priority`, `fast`."""
    system_fingerprint: str | None = None
    """Names the server configuration that answered; if it differs between two requests with one `seed`, their
    results may differ. Often null. Deprecated by OpenAI."""
    object: Literal["chat.completion"]
    """Always `chat.completion`."""
    usage: CompletionUsage | None = absent
    """How many tokens the request and the answer took."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found, if the request asked for it; else null."""
    request_id: str | None = absent
    """The id of the request that made the completion; only in a stored completion."""
    input_user: str | None = None
    """The `user` that the request named; only in a stored completion."""
    seed: int | None = None
    """The seed that was used, a 64-bit integer that may be negative; only in a stored completion."""
    temperature: float | None = None
    """The `temperature` that was used; only in a stored completion."""
    top_p: float | None = None
    """The `top_p` that was used; only in a stored completion."""
    presence_penalty: float | None = None
    """The `presence_penalty` that was used; only in a stored completion."""
    frequency_penalty: float | None = None
    """The `frequency_penalty` that was used; only in a stored completion."""
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None = None
    """The tools that the request offered; only in a stored completion."""
    tool_choice: ChatCompletionToolChoiceOption | None = None
    """The `tool_choice` of the request; only in a stored completion. Values: `none`, `auto`, `required`."""
    response_format: dict[str, Any] | None = None
    """The `response_format` of the request; only in a stored completion."""

    _nested = {
        "choices": ["Choice"],
        "usage": "CompletionUsage",
        "moderation": "ChatCompletionModeration",
        "tools": [("type", {"function": "ChatCompletionTool", "custom": "CustomToolChatCompletions"})],
        "tool_choice": (
            "type",
            {
                "allowed_tools": "ChatCompletionAllowedToolsChoice",
                "function": "ChatCompletionNamedToolChoice",
                "custom": "ChatCompletionNamedToolChoiceCustom",
            },
        ),
    }
    _tags = {"object": "chat.completion"}


@model
class ChatCompletionMessage(Base):
    """A message that the model wrote."""

    content: str | None
    """The text of the answer; null where the model calls tools, refuses or speaks."""
    refusal: str | None = None
    """What the model says where it refuses to answer; null where it does not refuse."""
    tool_calls: ChatCompletionMessageToolCalls | None = None
    """The tools that the model wants called, each to be answered by a message of role `tool`; absent or null where
    there are none."""
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = absent
    """References that belong to the text, such as pages that web search found."""
    role: Literal["assistant"]
    """Always `assistant`."""
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """The function that the model wants called, in the form that came before `tool_calls`. Deprecated by OpenAI."""
    audio: ChatCompletionResponseMessageAudio | None = None
    """The spoken answer, where `modalities` asked for audio; else null."""

    _nested = {
        "tool_calls": [
            ("type", {"function": "ChatCompletionMessageToolCall", "custom": "ChatCompletionMessageCustomToolCall"})
        ],
        "annotations": ["ChatCompletionResponseMessageAnnotationsItem"],
        "function_call": "ChatCompletionResponseMessageFunctionCall",
        "audio": "ChatCompletionResponseMessageAudio",
    }
    _tags = {"role": "assistant"}


@model
class ChatCompletionResponseMessageAnnotationsItem(Base):
    """A reference that belongs to a stretch of the message's text."""

    type: Literal["url_citation"]
    """Always `url_citation`."""
    url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation
    """The page that the text relies on."""

    _nested = {"url_citation": "ChatCompletionResponseMessageAnnotationsItemUrlCitation"}
    _tags = {"type": "url_citation"}


@model
class ChatCompletionResponseMessageAnnotationsItemUrlCitation(Base):
    """A web page that a stretch of the message's text relies on."""

    end_index: int
    """Where the stretch ends: 0-based index of its last character in the text."""
    start_index: int
    """Where the stretch begins: 0-based index of its first character in the text."""
    url: str
    """The address of the page."""
    title: str
    """The title of the page."""


@model
class ChatCompletionResponseMessageFunctionCall(Base):
    """A function that the model wants called, in the form that came before `tool_calls`."""

    arguments: str
    """The arguments as JSON text written by the model. It may be broken or name parameters that do not exist:
    check before use."""
    name: str
    """The name of the function."""


@model
class ChatCompletionResponseMessageAudio(Base):
    """A spoken answer."""

    id: str
    """The id of the audio, by which a later message can refer to it."""
    expires_at: int
    """Until when the server knows the audio by its id: Unix time in seconds."""
    data: str
    """The sound, Base64-encoded, in the format that the request chose."""
    transcript: str
    """What is said, as text."""


@model
class Choice(Base):
    """One of the answers of a completion."""

    finish_reason: CreateChatCompletionResponseChoicesItemFinishReason
    """Why the model stopped here. Values: `stop`, `length`, `tool_calls`, `content_filter`, `function_call`."""
    index: int
    """0-based place of this choice among the `n`."""
    message: ChatCompletionMessage
    """The answer itself."""
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None = None
    """Log probabilities of the tokens of the answer, if `logprobs` asked for them; else null."""

    _nested = {"message": "ChatCompletionMessage", "logprobs": "CreateChatCompletionResponseChoicesItemLogprobs"}


CreateChatCompletionResponseChoicesItemFinishReasonInput: TypeAlias = Literal[
    "stop", "length", "tool_calls", "content_filter", "function_call"
]
CreateChatCompletionResponseChoicesItemFinishReason: TypeAlias = (
    CreateChatCompletionResponseChoicesItemFinishReasonInput | str
)
"""Why the model stopped: `stop` at a natural end or a stop sequence, `length` at the token limit, `tool_calls` to
have tools called, `content_filter` where content was withheld, `function_call` in the older form of tool calls."""


@model
class CreateChatCompletionResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens of a choice."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the text; null where there is no text."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the refusal; null where there is none."""

    _nested = {"content": ["ChatCompletionTokenLogprob"], "refusal": ["ChatCompletionTokenLogprob"]}
