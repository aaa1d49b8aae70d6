"""Count input tokens"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.reasoning import ReasoningDict
from ...dicts.response_text_param import ResponseTextParamDict
from ...models.reasoning import Reasoning
from ...models.response_text_param import ResponseTextParam
from ...models.token_counts_body import TruncationEnumInput
from ...models.token_counts_resource import TokenCountsResource
from ...operation import Operation
from ...unions import ConversationParamInput, InputItemInput, PersonalityEnumInput, ToolChoiceParamInput, ToolInput

OPERATION: Operation

class GetinputtokencountsParams(RequestOptions, total=False):
    """The keyword arguments of ``Getinputtokencounts``."""

    model: str | Omit | None
    """The model to use, such as `gpt-5.4-mini`."""
    input: str | Sequence[InputItemInput] | Omit | None
    """The input to count: text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | Omit | None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    tools: Sequence[ToolInput] | Omit | None
    """Tools the model may call."""
    text: ResponseTextParam | ResponseTextParamDict | Omit | None
    """Text output options. A schema counts toward the tokens as well."""
    reasoning: Reasoning | ReasoningDict | Omit | None
    """Reasoning options; only for reasoning models."""
    truncation: TruncationEnumInput | Omit
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error. Deprecated by OpenAI."""
    instructions: str | Omit | None
    """System instructions: how the model should behave. They precede the conversation."""
    personality: PersonalityEnumInput | Omit
    """Style of the answers. Known values: `friendly`, `pragmatic`."""
    conversation: ConversationParamInput | Omit | None
    """Conversation the response belongs to. Its items precede the input, and the new input and output are added to
    it."""
    tool_choice: ToolChoiceParamInput | Omit | None
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    parallel_tool_calls: bool | Omit | None
    """Whether the model may call several tools in parallel."""

def sync(*, client: http.Client, **params: Unpack[GetinputtokencountsParams]) -> TokenCountsResource | None:
    """Send ``POST /responses/input_tokens``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[GetinputtokencountsParams]
) -> http.Response[TokenCountsResource]:
    """Send ``POST /responses/input_tokens``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[GetinputtokencountsParams]) -> TokenCountsResource | None:
    """Send ``POST /responses/input_tokens``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[GetinputtokencountsParams]
) -> http.Response[TokenCountsResource]:
    """Send ``POST /responses/input_tokens``, and give the whole response."""
