"""What requests take instead of the models in ``models.responses_client_event_response_create``, for type checkers
only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.context_management_param import ContextManagementParamDict
from ..dicts.moderation_param import ModerationParamDict
from ..dicts.prompt_cache_options_param import PromptCacheOptionsParamDict
from ..dicts.reasoning import ReasoningDict
from ..dicts.response_text_param import ResponseTextParamDict
from ..models.context_management_param import ContextManagementParam
from ..models.enums import IncludeEnumInput
from ..models.moderation_param import ModerationParam
from ..models.prompt_cache_options_param import PromptCacheOptionsParam
from ..models.reasoning import Reasoning
from ..models.response_text_param import ResponseTextParam
from ..models.responses_client_event_response_create import (
    ResponsesClientEventResponseCreateAccessPrograms,
    ResponsesClientEventResponseCreateAccessProgramsCyberInput,
    ResponsesClientEventResponseCreateBackgroundOptions,
    ResponsesClientEventResponseCreateBackgroundOptionsCompletionWindowInput,
    ResponsesClientEventResponseCreateImage,
    ResponsesClientEventResponseCreateImageContextCompressionInput,
    ResponsesClientEventResponseCreatePromptCacheRetentionInput,
    ResponsesClientEventResponseCreateTruncationInput,
)
from ..unions import (
    ConversationParamInput,
    InputParamInput,
    MetadataInput,
    ModelIdsResponsesInput,
    PromptInput,
    ResponseStreamOptionsInput,
    ServiceTierResponsesInput,
    ToolChoiceParamInput,
    ToolsArrayInput,
)

class ResponsesClientEventResponseCreateDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    """Event type: always `response.create`."""
    stream_id: str
    """Identifies the stream on the connection that the message belongs to. From 1 to 256 characters."""
    metadata: MetadataInput
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    top_logprobs: int
    """How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20."""
    temperature: float | None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    top_p: float | None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    user: str
    """Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
    At most 64 characters."""
    prompt_cache_key: str | None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetentionInput | None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict
    """Prompt caching options."""
    previous_response_id: str | None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    model: ModelIdsResponsesInput
    """Name of the model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None
    """Whether to run in the background. The call returns at once with status `queued`; poll for the result.
    Default: `false`."""
    max_tool_calls: int | None
    """Maximum number of built-in tool calls in one response. Further calls are ignored."""
    text: ResponseTextParam | ResponseTextParamDict
    """Text output options: format and verbosity."""
    tools: ToolsArrayInput
    """Tools the model was allowed to call."""
    tool_choice: ToolChoiceParamInput
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    prompt: PromptInput
    """Reference to a stored prompt template, with values for its variables."""
    service_tier: ServiceTierResponsesInput
    """Processing tier that was used. It can differ from the requested one. Values: `auto`, `default`, `flex`,
    `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`."""
    truncation: ResponsesClientEventResponseCreateTruncationInput | None
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI."""
    reasoning: Reasoning | ReasoningDict | None
    """Reasoning options; only for reasoning models."""
    input: InputParamInput
    """Input for the model: text, or a list of items such as messages and tool outputs."""
    include: Sequence[IncludeEnumInput] | None
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools in parallel. Default: `true`."""
    store: bool | None
    """Whether to store the client event response create so that it can be retrieved later. Default: `true`."""
    instructions: str | None
    """System instructions: how the model should behave. They precede the conversation."""
    moderation: ModerationParam | ModerationParamDict | None
    """Moderation of the request and its answer."""
    stream: bool | None
    """Has no effect: responses over a WebSocket are always streamed. Default: `false`."""
    stream_options: ResponseStreamOptionsInput
    """Options of the event stream."""
    conversation: ConversationParamInput | None
    """Conversation the response belongs to. Its items precede the input, and the new input and output are added to
    it."""
    context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | None
    """How to compact the context when it grows too long. Not empty."""
    max_output_tokens: int | None
    """Maximum number of tokens to generate, including reasoning tokens. At least 16."""
    access_programs: (
        ResponsesClientEventResponseCreateAccessPrograms | ResponsesClientEventResponseCreateAccessProgramsDict
    )
    """Programs that unlock additional abilities of the model."""
    background_options: (
        ResponsesClientEventResponseCreateBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptionsDict
    )
    """Options of background responses."""
    generate: bool
    """Whether to generate output. False only puts the input into the conversation."""
    image: ResponsesClientEventResponseCreateImage | ResponsesClientEventResponseCreateImageDict
    """How images are handled."""

class ResponsesClientEventResponseCreateAccessProgramsDict(TypedDict, total=False):
    cyber: ResponsesClientEventResponseCreateAccessProgramsCyberInput
    """The program for security work. Values: `standard`, `daybreak_blue`, `daybreak_red`."""

class ResponsesClientEventResponseCreateBackgroundOptionsDict(TypedDict, total=False):
    completion_window: ResponsesClientEventResponseCreateBackgroundOptionsCompletionWindowInput
    """Time by which the response is needed. A longer window may delay the start. Values: `soonest`, `2h`, `8h`."""
    continuation_id: str
    """Id of the continuation."""

class ResponsesClientEventResponseCreateImageDict(TypedDict, total=False):
    context_compression: ResponsesClientEventResponseCreateImageContextCompressionInput
    """Whether images in the context are compressed to save tokens. Values: `auto`, `enabled`, `disabled`."""
