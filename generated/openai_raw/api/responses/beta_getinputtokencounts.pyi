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
    """Beta features to turn on."""
    model: str | Omit | None
    """The model that was used."""
    input: str | Sequence[BetaInputItemInput] | Omit | None
    """What to count: a text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | Omit | None
    """Id of the response that this one continues; its input and output become part of the context."""
    tools: Sequence[BetaToolInput] | Omit | None
    """The tools that the model could call."""
    text: BetaResponseTextParam | BetaResponseTextParamDict | Omit | None
    """Format and length of the text in the answer; a schema counts too."""
    reasoning: BetaReasoning | BetaReasoningDict | Omit | None
    """How the model reasons; only for models that do."""
    truncation: BetaTruncationEnumInput | Omit
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Deprecated by OpenAI."""
    instructions: str | Omit | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    personality: BetaPersonalityEnumInput | Omit
    """The style that the model answers in. Known values: `friendly`, `pragmatic`."""
    conversation: BetaConversationParamInput | Omit | None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    tool_choice: BetaToolChoiceParamInput | Omit | None
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    parallel_tool_calls: bool | Omit | None
    """Whether the model may call several tools at once."""

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
