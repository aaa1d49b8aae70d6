"""Accept a phone call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.mcp_tool import MCPTool, MCPToolDict
    from ...models.realtime_function_tool import RealtimeFunctionTool, RealtimeFunctionToolDict
    from ...models.realtime_reasoning import RealtimeReasoning, RealtimeReasoningDict
    from ...models.realtime_session_create_request_ga_audio import RealtimeSessionCreateRequestGAAudio, RealtimeSessionCreateRequestGAAudioDict
    from ...models.realtime_session_create_request_ga_model import RealtimeSessionCreateRequestGAModelInput
    from ...models.realtime_session_create_request_ga_output_modalities_item import RealtimeSessionCreateRequestGAOutputModalitiesItemInput
    from ...models.realtime_session_create_request_ga_tracing import RealtimeSessionCreateRequestGATracing, RealtimeSessionCreateRequestGATracingDict
    from ...models.tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from ...models.tool_choice_mcp import ToolChoiceMCP, ToolChoiceMCPDict
    from ...models.tool_choice_options import ToolChoiceOptionsInput
    from ...unions import PromptInput, RealtimeTruncationInput

    class AcceptRealtimeCallParams(RequestOptions, total=False):
        """The keyword arguments of ``accept-realtime-call``."""

        type: Required[Literal['realtime']]
        """Tells this object from others that can stand in its place: always `realtime`."""
        output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput] | Omit
        """What the model may answer with: `text`, `audio`."""
        model: str | RealtimeSessionCreateRequestGAModelInput | Omit
        """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
        `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`,
        `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`,
        `gpt-4o-realtime-preview-2024-12-17`, `gpt-4o-realtime-preview-2025-06-03`,
        `gpt-4o-mini-realtime-preview`, `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more."""
        instructions: str | Omit
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict | Omit
        """Settings of the audio."""
        include: Sequence[Literal['item.input_audio_transcription.logprobs']] | Omit
        """Further data for events, such as log probabilities of the transcript."""
        tracing: Literal['auto'] | RealtimeSessionCreateRequestGATracing | RealtimeSessionCreateRequestGATracingDict | Omit | None
        """How the session is traced. Default: `auto`."""
        tools: Iterable[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict] | Omit
        """The tools that the model may call."""
        tool_choice: ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict | Omit
        """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at
        least one; an object names it. Default: `auto`."""
        parallel_tool_calls: bool | Omit
        """Whether the model may call several tools at once."""
        reasoning: RealtimeReasoning | RealtimeReasoningDict | Omit
        """How the model reasons; only for models that do."""
        max_output_tokens: int | Literal['inf'] | Omit
        """The most tokens to generate, those of reasoning included."""
        truncation: RealtimeTruncationInput | Omit
        """What to do when the input is longer than the context window: `auto` drops items from the beginning,
        `disabled` fails with 400."""
        prompt: PromptInput | Omit
        """A prompt template that is kept by OpenAI, and the values for its variables."""

OPERATION = Operation(
    id="accept-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/accept",
    body={'type': 'type', 'output_modalities': 'output_modalities', 'model': 'model', 'instructions': 'instructions', 'audio': 'audio', 'include': 'include', 'tracing': 'tracing', 'tools': 'tools', 'tool_choice': 'tool_choice', 'parallel_tool_calls': 'parallel_tool_calls', 'reasoning': 'reasoning', 'max_output_tokens': 'max_output_tokens', 'truncation': 'truncation', 'prompt': 'prompt'},
    required=('type',),
    bodies=('application/json',),
    answer="none",
)


def sync_detailed(call_id: str, *, client: http.Client, **params: Unpack[AcceptRealtimeCallParams]) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/accept``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"call_id": call_id}, params)


def sync(call_id: str, *, client: http.Client, **params: Unpack[AcceptRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/accept``, and give what the answer holds."""
    return sync_detailed(call_id, client=client, **params).parsed


async def asyncio_detailed(call_id: str, *, client: http.Client, **params: Unpack[AcceptRealtimeCallParams]) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/accept``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"call_id": call_id}, params)


async def asyncio(call_id: str, *, client: http.Client, **params: Unpack[AcceptRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/accept``, and give what the answer holds."""
    return (await asyncio_detailed(call_id, client=client, **params)).parsed
