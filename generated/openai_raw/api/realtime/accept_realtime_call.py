"""Accept realtime call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
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
        output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput] | Omit
        model: str | RealtimeSessionCreateRequestGAModelInput | Omit
        instructions: str | Omit
        audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict | Omit
        include: Sequence[Literal['item.input_audio_transcription.logprobs']] | Omit
        tracing: Literal['auto'] | RealtimeSessionCreateRequestGATracing | RealtimeSessionCreateRequestGATracingDict | Omit | None
        tools: Iterable[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict] | Omit
        tool_choice: ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict | Omit
        parallel_tool_calls: bool | Omit
        reasoning: RealtimeReasoning | RealtimeReasoningDict | Omit
        max_output_tokens: int | Literal['inf'] | Omit
        truncation: RealtimeTruncationInput | Omit
        prompt: PromptInput | Omit

OPERATION = Operation(
    id="accept-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/accept",
    body={'type': 'type', 'output_modalities': 'output_modalities', 'model': 'model', 'instructions': 'instructions', 'audio': 'audio', 'include': 'include', 'tracing': 'tracing', 'tools': 'tools', 'tool_choice': 'tool_choice', 'parallel_tool_calls': 'parallel_tool_calls', 'reasoning': 'reasoning', 'max_output_tokens': 'max_output_tokens', 'truncation': 'truncation', 'prompt': 'prompt'},
    required=('type',),
    bodies=('application/json',),
    answer="none",
)
