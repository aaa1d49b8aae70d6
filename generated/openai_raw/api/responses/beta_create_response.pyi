"""Create a response (beta)"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.beta_context_management_param import BetaContextManagementParamDict
from ...dicts.beta_create_response import (
    BetaCreateResponseAccessProgramsDict,
    BetaCreateResponseBackgroundOptionsDict,
    BetaCreateResponseImageDict,
)
from ...dicts.beta_moderation_param import BetaModerationParamDict
from ...dicts.beta_multi_agent_param import BetaMultiAgentParamDict
from ...dicts.beta_prompt_cache_options_param import BetaPromptCacheOptionsParamDict
from ...dicts.beta_reasoning import BetaReasoningDict
from ...dicts.beta_response_text_param import BetaResponseTextParamDict
from ...models.beta_context_management_param import BetaContextManagementParam
from ...models.beta_create_response import (
    BetaCreateResponseAccessPrograms,
    BetaCreateResponseBackgroundOptions,
    BetaCreateResponseImage,
    BetaCreateResponsePromptCacheRetentionInput,
    BetaCreateResponseTruncationInput,
)
from ...models.beta_moderation_param import BetaModerationParam
from ...models.beta_multi_agent_param import BetaMultiAgentParam
from ...models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
from ...models.beta_reasoning import BetaReasoning
from ...models.beta_response import BetaResponse
from ...models.beta_response_text_param import BetaResponseTextParam
from ...models.enums import BetaIncludeEnumInput
from ...operation import Operation
from ...unions import (
    BetaConversationParamInput,
    BetaInputParamInput,
    BetaMetadataInput,
    BetaModelIdsResponsesInput,
    BetaPromptInput,
    BetaResponseStreamOptionsInput,
    BetaServiceTierResponsesInput,
    BetaToolChoiceParamInput,
    BetaToolsArrayInput,
)

OPERATION: Operation

class BetaCreateResponseParams(RequestOptions, total=False):
    """The keyword arguments of ``beta_createResponse``."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    """Beta features to enable."""
    metadata: BetaMetadataInput | Omit
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    top_logprobs: int | Omit
    """How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20."""
    temperature: float | Omit | None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    top_p: float | Omit | None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    user: str | Omit
    """Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | Omit | None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
    At most 64 characters."""
    prompt_cache_key: str | Omit | None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit
    """Prompt caching options."""
    previous_response_id: str | Omit | None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    model: BetaModelIdsResponsesInput | Omit
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`,
    `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | Omit | None
    """Whether to run in the background. The call returns at once with status `queued`; poll for the result.
    Default: `false`."""
    max_tool_calls: int | Omit | None
    """Maximum number of built-in tool calls in one response. Further calls are ignored."""
    text: BetaResponseTextParam | BetaResponseTextParamDict | Omit
    """Text output options: format and verbosity."""
    tools: BetaToolsArrayInput | Omit
    """Tools the model may call."""
    tool_choice: BetaToolChoiceParamInput | Omit
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    prompt: BetaPromptInput | Omit
    """Reference to a stored prompt template, with values for its variables."""
    service_tier: BetaServiceTierResponsesInput | Omit
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`,
    `fast`, `ultrafast`. Default: `auto`."""
    truncation: BetaCreateResponseTruncationInput | Omit | None
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error. Default: `disabled`. Deprecated by OpenAI."""
    reasoning: BetaReasoning | BetaReasoningDict | Omit | None
    """Reasoning options; only for reasoning models."""
    input: BetaInputParamInput | Omit
    """Input for the model: text, or a list of items such as messages and tool outputs."""
    include: Sequence[BetaIncludeEnumInput] | Omit | None
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    parallel_tool_calls: bool | Omit | None
    """Whether the model may call several tools in parallel. Default: `true`."""
    store: bool | Omit | None
    """Whether to store the response so that it can be retrieved later. Default: `true`."""
    instructions: str | Omit | None
    """System instructions: how the model should behave. They precede the conversation."""
    moderation: BetaModerationParam | BetaModerationParamDict | Omit | None
    """Moderation of the input and output."""
    stream_options: BetaResponseStreamOptionsInput | Omit
    """Options of the event stream."""
    conversation: BetaConversationParamInput | Omit | None
    """Conversation the response belongs to. Its items precede the input, and the new input and output are added to
    it."""
    context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None
    """How to compact the context when it grows too long. Not empty."""
    max_output_tokens: int | Omit | None
    """Maximum number of tokens to generate, including reasoning tokens. At least 16."""
    multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None
    """Options for delegating work to subagents; None for a single agent."""
    access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit
    """Restricted-access programs to run the request under."""
    background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit
    """Options of background responses."""
    image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit
    """Handling of images in the context."""

def sync(*, client: http.Client, **params: Unpack[BetaCreateResponseParams]) -> BetaResponse | None:
    """Send ``POST /responses?beta=true``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[BetaCreateResponseParams]) -> http.Response[BetaResponse]:
    """Send ``POST /responses?beta=true``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[BetaCreateResponseParams]) -> BetaResponse | None:
    """Send ``POST /responses?beta=true``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[BetaCreateResponseParams]
) -> http.Response[BetaResponse]:
    """Send ``POST /responses?beta=true``, and give the whole response."""
