from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.mcp_tool import MCPTool, MCPToolDict
    from ..models.realtime_function_tool import RealtimeFunctionTool, RealtimeFunctionToolDict
    from ..models.realtime_reasoning import RealtimeReasoning, RealtimeReasoningDict
    from ..models.realtime_session_create_request_ga_audio import RealtimeSessionCreateRequestGAAudio, RealtimeSessionCreateRequestGAAudioDict
    from ..models.realtime_session_create_request_ga_model import RealtimeSessionCreateRequestGAModel, RealtimeSessionCreateRequestGAModelInput
    from ..models.realtime_session_create_request_ga_output_modalities_item import RealtimeSessionCreateRequestGAOutputModalitiesItem, RealtimeSessionCreateRequestGAOutputModalitiesItemInput
    from ..models.realtime_session_create_request_ga_tracing import RealtimeSessionCreateRequestGATracing, RealtimeSessionCreateRequestGATracingDict
    from ..models.tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from ..models.tool_choice_mcp import ToolChoiceMCP, ToolChoiceMCPDict
    from ..models.tool_choice_options import ToolChoiceOptions, ToolChoiceOptionsInput
    from ..unions import Prompt, PromptInput, RealtimeTruncation, RealtimeTruncationInput

    class RealtimeSessionCreateRequestGADict(TypedDict, total=False):
        type: Required[Literal['realtime']]
        output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput]
        model: str | RealtimeSessionCreateRequestGAModelInput
        instructions: str
        audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict
        include: Sequence[Literal['item.input_audio_transcription.logprobs']]
        tracing: Literal['auto'] | RealtimeSessionCreateRequestGATracing | RealtimeSessionCreateRequestGATracingDict | None
        tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict]
        tool_choice: ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict
        parallel_tool_calls: bool
        reasoning: RealtimeReasoning | RealtimeReasoningDict
        max_output_tokens: int | Literal['inf']
        truncation: RealtimeTruncationInput
        prompt: PromptInput


@model
class RealtimeSessionCreateRequestGA(Base):
    """Realtime session create request GA."""

    type: Literal['realtime']
    output_modalities: list[RealtimeSessionCreateRequestGAOutputModalitiesItem] | None = absent
    model: str | RealtimeSessionCreateRequestGAModel | None = absent
    instructions: str | None = absent
    audio: RealtimeSessionCreateRequestGAAudio | None = absent
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    tracing: Literal['auto'] | RealtimeSessionCreateRequestGATracing | None = None
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    parallel_tool_calls: bool | None = absent
    reasoning: RealtimeReasoning | None = absent
    max_output_tokens: int | Literal['inf'] | None = absent
    truncation: RealtimeTruncation | None = absent
    prompt: Prompt = None

    _nested = {'audio': 'RealtimeSessionCreateRequestGAAudio', 'tracing': 'RealtimeSessionCreateRequestGATracing', 'tools': [('type', {'function': 'RealtimeFunctionTool', 'mcp': 'MCPTool'})], 'tool_choice': ('type', {'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP'}), 'reasoning': 'RealtimeReasoning', 'truncation': 'RealtimeTruncation', 'prompt': 'Prompt'}
    _tags = {'type': 'realtime'}
