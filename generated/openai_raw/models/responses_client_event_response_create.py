"""`ResponsesClientEventResponseCreate`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.context_management_param import ContextManagementParam
    from ..models.enums import IncludeEnum
    from ..models.moderation_param import ModerationParam
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.reasoning import Reasoning
    from ..models.response_text_param import ResponseTextParam
    from ..unions import (
        ConversationParam,
        InputParam,
        Metadata,
        ModelIdsResponses,
        Prompt,
        ResponseStreamOptions,
        ServiceTierResponses,
        ToolChoiceParam,
        ToolsArray,
    )


@model
class ResponsesClientEventResponseCreate(Base):
    """Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
    responses."""

    type: Literal["response.create"]
    """Event type: always `response.create`."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to. From 1 to 256 characters."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    top_logprobs: int | None = absent
    """How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    user: str | None = absent
    """Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
    At most 64 characters."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetention | None = None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | None = absent
    """Prompt caching options."""
    previous_response_id: str | None = None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    model: ModelIdsResponses | None = absent
    """Name of the model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Whether to run in the background. The call returns at once with status `queued`; poll for the result.
    Default: `false`."""
    max_tool_calls: int | None = None
    """Maximum number of built-in tool calls in one response. Further calls are ignored."""
    text: ResponseTextParam | None = absent
    """Text output options: format and verbosity."""
    tools: ToolsArray | None = absent
    """Tools the model was allowed to call."""
    tool_choice: ToolChoiceParam | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    prompt: Prompt = None
    """Reference to a stored prompt template, with values for its variables."""
    service_tier: ServiceTierResponses = None
    """Processing tier that was used. It can differ from the requested one. Values: `auto`, `default`, `flex`,
    `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`."""
    truncation: ResponsesClientEventResponseCreateTruncation | None = None
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI."""
    reasoning: Reasoning | None = None
    """Reasoning options; only for reasoning models."""
    input: InputParam | None = absent
    """Input for the model: text, or a list of items such as messages and tool outputs."""
    include: list[IncludeEnum] | None = None
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel. Default: `true`."""
    store: bool | None = None
    """Whether to store the client event response create so that it can be retrieved later. Default: `true`."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    moderation: ModerationParam | None = None
    """Moderation of the request and its answer."""
    stream: bool | None = None
    """Has no effect: responses over a WebSocket are always streamed. Default: `false`."""
    stream_options: ResponseStreamOptions = None
    """Options of the event stream."""
    conversation: ConversationParam | None = None
    """Conversation the response belongs to. Its items precede the input, and the new input and output are added to
    it."""
    context_management: list[ContextManagementParam] | None = None
    """How to compact the context when it grows too long. Not empty."""
    max_output_tokens: int | None = None
    """Maximum number of tokens to generate, including reasoning tokens. At least 16."""
    access_programs: ResponsesClientEventResponseCreateAccessPrograms | None = absent
    """Programs that unlock additional abilities of the model."""
    background_options: ResponsesClientEventResponseCreateBackgroundOptions | None = absent
    """Options of background responses."""
    generate: bool | None = absent
    """Whether to generate output. False only puts the input into the conversation."""
    image: ResponsesClientEventResponseCreateImage | None = absent
    """How images are handled."""

    _nested = {
        "prompt_cache_options": "PromptCacheOptionsParam",
        "text": "ResponseTextParam",
        "tools": "ToolsArray",
        "tool_choice": "ToolChoiceParam",
        "prompt": "Prompt",
        "reasoning": "Reasoning",
        "input": "InputParam",
        "moderation": "ModerationParam",
        "stream_options": "ResponseStreamOptions",
        "conversation": "ConversationParam2",
        "context_management": ["ContextManagementParam"],
        "access_programs": "ResponsesClientEventResponseCreateAccessPrograms",
        "background_options": "ResponsesClientEventResponseCreateBackgroundOptions",
        "image": "ResponsesClientEventResponseCreateImage",
    }
    _tags = {"type": "response.create"}


@model
class ResponsesClientEventResponseCreateAccessPrograms(Base):
    """Programs that unlock additional abilities of the model."""

    cyber: ResponsesClientEventResponseCreateAccessProgramsCyber | None = absent
    """The program for security work. Values: `standard`, `daybreak_blue`, `daybreak_red`."""


ResponsesClientEventResponseCreateAccessProgramsCyberInput: TypeAlias = Literal[
    "standard", "daybreak_blue", "daybreak_red"
]
ResponsesClientEventResponseCreateAccessProgramsCyber: TypeAlias = (
    ResponsesClientEventResponseCreateAccessProgramsCyberInput | str
)
"""A level of the program for security work."""


@model
class ResponsesClientEventResponseCreateBackgroundOptions(Base):
    """Options of background responses."""

    completion_window: ResponsesClientEventResponseCreateBackgroundOptionsCompletionWindow | None = absent
    """Time by which the response is needed. A longer window may delay the start. Values: `soonest`, `2h`, `8h`."""
    continuation_id: str | None = absent
    """Id of the continuation."""


ResponsesClientEventResponseCreateBackgroundOptionsCompletionWindowInput: TypeAlias = Literal["soonest", "2h", "8h"]
ResponsesClientEventResponseCreateBackgroundOptionsCompletionWindow: TypeAlias = (
    ResponsesClientEventResponseCreateBackgroundOptionsCompletionWindowInput | str
)
"""Time by which the response is needed. A longer window may delay the start."""


@model
class ResponsesClientEventResponseCreateImage(Base):
    """How images are handled."""

    context_compression: ResponsesClientEventResponseCreateImageContextCompression | None = absent
    """Whether images in the context are compressed to save tokens. Values: `auto`, `enabled`, `disabled`."""


ResponsesClientEventResponseCreateImageContextCompressionInput: TypeAlias = Literal["auto", "enabled", "disabled"]
ResponsesClientEventResponseCreateImageContextCompression: TypeAlias = (
    ResponsesClientEventResponseCreateImageContextCompressionInput | str
)
"""Whether images in the context are compressed."""

ResponsesClientEventResponseCreatePromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
ResponsesClientEventResponseCreatePromptCacheRetention: TypeAlias = (
    ResponsesClientEventResponseCreatePromptCacheRetentionInput | str
)
"""How long prompt prefixes stay in the cache."""

ResponsesClientEventResponseCreateTruncationInput: TypeAlias = Literal["auto", "disabled"]
ResponsesClientEventResponseCreateTruncation: TypeAlias = ResponsesClientEventResponseCreateTruncationInput | str
"""What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
`disabled` fails with a 400 error."""
