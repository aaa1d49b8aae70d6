"""Count input tokens (beta)"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.beta_reasoning import BetaReasoningDict
from ...dicts.beta_response_text_param import BetaResponseTextParamDict
from ...models.beta_reasoning import BetaReasoning
from ...models.beta_response_text_param import BetaResponseTextParam
from ...models.beta_token_counts_body import BetaTruncationEnumInput
from ...models.beta_token_counts_resource import BetaTokenCountsResource
from ...operation import Operation
from ...unions import (
    BetaConversationParamInput,
    BetaInputItemInput,
    BetaPersonalityEnumInput,
    BetaToolChoiceParamInput,
    BetaToolInput,
)

OPERATION: Operation

class BetaGetinputtokencountsParams(RequestOptions, total=False):
    """The keyword arguments of ``beta_Getinputtokencounts``."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    """Beta features to enable."""
    model: str | Omit | None
    """The model to use, such as `gpt-5.4-mini`."""
    input: str | Sequence[BetaInputItemInput] | Omit | None
    """The input to count: text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | Omit | None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    tools: Sequence[BetaToolInput] | Omit | None
    """Tools the model may call."""
    text: BetaResponseTextParam | BetaResponseTextParamDict | Omit | None
    """Text output options. A schema counts toward the tokens as well."""
    reasoning: BetaReasoning | BetaReasoningDict | Omit | None
    """Reasoning options; only for reasoning models."""
    truncation: BetaTruncationEnumInput | Omit
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error. Deprecated by OpenAI."""
    instructions: str | Omit | None
    """System instructions: how the model should behave. They precede the conversation."""
    personality: BetaPersonalityEnumInput | Omit
    """Style of the answers. Known values: `friendly`, `pragmatic`."""
    conversation: BetaConversationParamInput | Omit | None
    """Conversation the response belongs to. Its items precede the input, and the new input and output are added to
    it."""
    tool_choice: BetaToolChoiceParamInput | Omit | None
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    parallel_tool_calls: bool | Omit | None
    """Whether the model may call several tools in parallel."""

def sync(*, client: http.Client, **params: Unpack[BetaGetinputtokencountsParams]) -> BetaTokenCountsResource | None:
    """Send ``POST /responses/input_tokens?beta=true``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[BetaGetinputtokencountsParams]
) -> http.Response[BetaTokenCountsResource]:
    """Send ``POST /responses/input_tokens?beta=true``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[BetaGetinputtokencountsParams]
) -> BetaTokenCountsResource | None:
    """Send ``POST /responses/input_tokens?beta=true``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[BetaGetinputtokencountsParams]
) -> http.Response[BetaTokenCountsResource]:
    """Send ``POST /responses/input_tokens?beta=true``, and give the whole response."""
