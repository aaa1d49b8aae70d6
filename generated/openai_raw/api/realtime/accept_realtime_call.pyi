"""Accept a phone call"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.mcp_tool import MCPToolDict
from ...dicts.realtime_function_tool import RealtimeFunctionToolDict
from ...dicts.realtime_reasoning import RealtimeReasoningDict
from ...dicts.realtime_session_create_request_ga import (
    RealtimeSessionCreateRequestGAAudioDict,
    RealtimeSessionCreateRequestGATracingDict,
)
from ...dicts.tool_choice_function import ToolChoiceFunctionDict
from ...dicts.tool_choice_mcp import ToolChoiceMCPDict
from ...models.enums import ToolChoiceOptionsInput
from ...models.mcp_tool import MCPTool
from ...models.realtime_function_tool import RealtimeFunctionTool
from ...models.realtime_reasoning import RealtimeReasoning
from ...models.realtime_session_create_request_ga import (
    RealtimeSessionCreateRequestGAAudio,
    RealtimeSessionCreateRequestGAModelInput,
    RealtimeSessionCreateRequestGAOutputModalitiesItemInput,
    RealtimeSessionCreateRequestGATracing,
)
from ...models.tool_choice_function import ToolChoiceFunction
from ...models.tool_choice_mcp import ToolChoiceMCP
from ...operation import Operation
from ...unions import PromptInput, RealtimeTruncationInput

OPERATION: Operation

class AcceptRealtimeCallParams(RequestOptions, total=False):
    """The keyword arguments of ``accept-realtime-call``."""

    type: Required[Literal["realtime"]]
    """Discriminator: always `realtime`."""
    output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput] | Omit
    """Modalities the model may respond with: `text`, `audio`."""
    model: str | RealtimeSessionCreateRequestGAModelInput | Omit
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
    `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`,
    `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
    `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
    `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more."""
    instructions: str | Omit
    """System instructions: how the model should behave. They precede the conversation."""
    audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict | Omit
    """Formats and processing of the audio in both directions."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit
    """Further data for events, such as log probabilities of the transcript."""
    tracing: (
        Literal["auto"]
        | RealtimeSessionCreateRequestGATracing
        | RealtimeSessionCreateRequestGATracingDict
        | Omit
        | None
    )
    """Whether and how to record a trace of the session. Default: `auto`."""
    tools: Iterable[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict] | Omit
    """Tools the model may call."""
    tool_choice: (
        ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict | Omit
    )
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool. Default: `auto`."""
    parallel_tool_calls: bool | Omit
    """Whether the model may call several tools in parallel."""
    reasoning: RealtimeReasoning | RealtimeReasoningDict | Omit
    """Reasoning options; only for reasoning models."""
    max_output_tokens: int | Literal["inf"] | Omit
    """Maximum number of tokens to generate, including reasoning tokens."""
    truncation: RealtimeTruncationInput | Omit
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error."""
    prompt: PromptInput | Omit
    """Reference to a stored prompt template, with values for its variables."""

def sync(call_id: str, *, client: http.Client, **params: Unpack[AcceptRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/accept``, and give what the answer holds."""

def sync_detailed(
    call_id: str, *, client: http.Client, **params: Unpack[AcceptRealtimeCallParams]
) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/accept``, and give the whole response."""

async def asyncio(call_id: str, *, client: http.Client, **params: Unpack[AcceptRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/accept``, and give what the answer holds."""

async def asyncio_detailed(
    call_id: str, *, client: http.Client, **params: Unpack[AcceptRealtimeCallParams]
) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/accept``, and give the whole response."""
