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
    """The kind of event: always `response.create`."""
    stream_id: str
    """Which of the streams on the connection the message belongs to. From 1 to 256 characters."""
    metadata: MetadataInput
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    top_logprobs: int
    """How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20."""
    temperature: float | None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both. Default: `1`."""
    top_p: float | None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    user: str
    """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody. At most 64 characters."""
    prompt_cache_key: str | None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetentionInput | None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict
    """How the prompt of a request is cached."""
    previous_response_id: str | None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: ModelIdsResponsesInput
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`."""
    max_tool_calls: int | None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: ResponseTextParam | ResponseTextParamDict
    """Format and length of the text in the answer."""
    tools: ToolsArrayInput
    """The tools that the model could call."""
    tool_choice: ToolChoiceParamInput
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: PromptInput
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    service_tier: ServiceTierResponsesInput
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`,
    `ultrafast`. Default: `auto`."""
    truncation: ResponsesClientEventResponseCreateTruncationInput | None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI."""
    reasoning: Reasoning | ReasoningDict | None
    """How the model reasons; only for models that do."""
    input: InputParamInput
    """What the model responds to: a text, or a list of items such as messages and tool outputs."""
    include: Sequence[IncludeEnumInput] | None
    """Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once. Default: `true`."""
    store: bool | None
    """Whether the client event response create is kept, so that it can be retrieved later. Default: `true`."""
    instructions: str | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    moderation: ModerationParam | ModerationParamDict | None
    """Have a request and its answer moderated."""
    stream: bool | None
    """Without effect here: over a WebSocket every response is streamed. Default: `false`."""
    stream_options: ResponseStreamOptionsInput
    """What a stream of events contains."""
    conversation: ConversationParamInput | None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | None
    """When and how the context is made shorter. Not empty."""
    max_output_tokens: int | None
    """The most tokens to generate, those of reasoning included. At least 16."""
