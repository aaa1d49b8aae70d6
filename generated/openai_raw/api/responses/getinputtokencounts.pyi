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
    """The model that was used."""
    input: str | Sequence[InputItemInput] | Omit | None
    """What to count: a text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | Omit | None
    """Id of the response that this one continues; its input and output become part of the context."""
    tools: Sequence[ToolInput] | Omit | None
    """The tools that the model could call."""
    text: ResponseTextParam | ResponseTextParamDict | Omit | None
    """Format and length of the text in the answer; a schema counts too."""
    reasoning: Reasoning | ReasoningDict | Omit | None
    """How the model reasons; only for models that do."""
    truncation: TruncationEnumInput | Omit
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Deprecated by OpenAI."""
    instructions: str | Omit | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    personality: PersonalityEnumInput | Omit
    """The style that the model answers in. Known values: `friendly`, `pragmatic`."""
    conversation: ConversationParamInput | Omit | None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    tool_choice: ToolChoiceParamInput | Omit | None
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    parallel_tool_calls: bool | Omit | None
    """Whether the model may call several tools at once."""

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
