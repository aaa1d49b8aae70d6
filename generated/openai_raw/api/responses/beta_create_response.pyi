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
    """Beta features to turn on."""
    metadata: BetaMetadataInput | Omit
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    top_logprobs: int | Omit
    """How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20."""
    temperature: float | Omit | None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both. Default: `1`."""
    top_p: float | Omit | None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    user: str | Omit
    """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | Omit | None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody. At most 64 characters."""
    prompt_cache_key: str | Omit | None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit
    """How the prompt cache is used."""
    previous_response_id: str | Omit | None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: BetaModelIdsResponsesInput | Omit
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | Omit | None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`."""
    max_tool_calls: int | Omit | None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: BetaResponseTextParam | BetaResponseTextParamDict | Omit
    """Format and length of the text in the answer."""
    tools: BetaToolsArrayInput | Omit
    """The tools that the model could call."""
    tool_choice: BetaToolChoiceParamInput | Omit
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: BetaPromptInput | Omit
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    service_tier: BetaServiceTierResponsesInput | Omit
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`,
    `ultrafast`. Default: `auto`."""
    truncation: BetaCreateResponseTruncationInput | Omit | None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI."""
    reasoning: BetaReasoning | BetaReasoningDict | Omit | None
    """How the model reasons; only for models that do."""
    input: BetaInputParamInput | Omit
    """What the model responds to: a text, or a list of items such as messages and tool outputs."""
    include: Sequence[BetaIncludeEnumInput] | Omit | None
    """Further data to put into the response, which is left out otherwise. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    parallel_tool_calls: bool | Omit | None
    """Whether the model may call several tools at once. Default: `true`."""
    store: bool | Omit | None
    """Whether the response is kept, so that it can be retrieved later. Default: `true`."""
    instructions: str | Omit | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    moderation: BetaModerationParam | BetaModerationParamDict | Omit | None
    """Whether and how input and output are moderated."""
    stream_options: BetaResponseStreamOptionsInput | Omit
    """What a stream of events contains."""
    conversation: BetaConversationParamInput | Omit | None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None
    """When and how the context is made shorter. Not empty."""
    max_output_tokens: int | Omit | None
    """The most tokens to generate, those of reasoning included. At least 16."""
    multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None
    """Lets the model hand work to subagents; None for a single agent."""
    access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit
    """Programs of restricted access under which the request runs."""
    background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit
    """When a response in the background must be done."""
    image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit
    """How images in the context are treated."""

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
