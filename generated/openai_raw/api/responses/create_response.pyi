"""Create a response"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.context_management_param import ContextManagementParamDict
from ...dicts.create_response import (
    CreateResponseAccessProgramsDict,
    CreateResponseBackgroundOptionsDict,
    CreateResponseImageDict,
)
from ...dicts.moderation_param import ModerationParamDict
from ...dicts.prompt_cache_options_param import PromptCacheOptionsParamDict
from ...dicts.reasoning import ReasoningDict
from ...dicts.response_text_param import ResponseTextParamDict
from ...models.context_management_param import ContextManagementParam
from ...models.create_response import (
    CreateResponseAccessPrograms,
    CreateResponseBackgroundOptions,
    CreateResponseImage,
    CreateResponsePromptCacheRetentionInput,
    CreateResponseTruncationInput,
)
from ...models.enums import IncludeEnumInput
from ...models.moderation_param import ModerationParam
from ...models.prompt_cache_options_param import PromptCacheOptionsParam
from ...models.reasoning import Reasoning
from ...models.response import Response
from ...models.response_text_param import ResponseTextParam
from ...operation import Operation
from ...unions import (
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

OPERATION: Operation

class CreateResponseParams(RequestOptions, total=False):
    """The keyword arguments of ``createResponse``."""

    metadata: MetadataInput | Omit
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
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
    prompt_cache_retention: CreateResponsePromptCacheRetentionInput | Omit | None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit
    """How the prompt of a request is cached."""
    previous_response_id: str | Omit | None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: ModelIdsResponsesInput | Omit
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | Omit | None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for. Default: `false`."""
    max_tool_calls: int | Omit | None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: ResponseTextParam | ResponseTextParamDict | Omit
    """Format and length of the text in the answer."""
    tools: ToolsArrayInput | Omit
    """The tools that the model could call."""
    tool_choice: ToolChoiceParamInput | Omit
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: PromptInput | Omit
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    service_tier: ServiceTierResponsesInput | Omit
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`,
    `ultrafast`. Default: `auto`."""
    truncation: CreateResponseTruncationInput | Omit | None
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI."""
    reasoning: Reasoning | ReasoningDict | Omit | None
    """How the model reasons; only for models that do."""
    input: InputParamInput | Omit
    """What the model responds to: a text, or a list of items such as messages and tool outputs."""
    include: Sequence[IncludeEnumInput] | Omit | None
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
    moderation: ModerationParam | ModerationParamDict | Omit | None
    """Have a request and its answer moderated."""
    stream_options: ResponseStreamOptionsInput | Omit
    """What a stream of events contains."""
    conversation: ConversationParamInput | Omit | None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | Omit | None
    """When and how the context is made shorter. Not empty."""
    max_output_tokens: int | Omit | None
    """The most tokens to generate, those of reasoning included. At least 16."""
    access_programs: CreateResponseAccessPrograms | CreateResponseAccessProgramsDict | Omit
    """Programs of restricted access under which the request runs."""
    background_options: CreateResponseBackgroundOptions | CreateResponseBackgroundOptionsDict | Omit
    """When a response in the background must be done."""
    image: CreateResponseImage | CreateResponseImageDict | Omit
    """How images in the context are treated."""

def sync(*, client: http.Client, **params: Unpack[CreateResponseParams]) -> Response | None:
    """Send ``POST /responses``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateResponseParams]) -> http.Response[Response]:
    """Send ``POST /responses``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateResponseParams]) -> Response | None:
    """Send ``POST /responses``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateResponseParams]) -> http.Response[Response]:
    """Send ``POST /responses``, and give the whole response."""
