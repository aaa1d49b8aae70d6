from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.mcp_tool import MCPTool
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_reasoning import RealtimeReasoning
    from ..models.realtime_session_create_response_ga_audio import RealtimeSessionCreateResponseGAAudio
    from ..models.realtime_session_create_response_ga_model import RealtimeSessionCreateResponseGAModel
    from ..models.realtime_session_create_response_ga_output_modalities_item import RealtimeSessionCreateResponseGAOutputModalitiesItem
    from ..models.realtime_session_create_response_ga_tracing import RealtimeSessionCreateResponseGATracing
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..models.tool_choice_options import ToolChoiceOptions
    from ..unions import Prompt, RealtimeTruncation


@model
class RealtimeSessionCreateResponseGA(Base):
    """Realtime session create response GA."""

    type: Literal['realtime']
    id: str
    object: Literal['realtime.session']
    expires_at: int | None = absent
    output_modalities: list[RealtimeSessionCreateResponseGAOutputModalitiesItem] | None = absent
    model: str | RealtimeSessionCreateResponseGAModel | None = absent
    instructions: str | None = absent
    audio: RealtimeSessionCreateResponseGAAudio | None = absent
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = None
    tracing: Literal['auto'] | RealtimeSessionCreateResponseGATracing | None = None
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    reasoning: RealtimeReasoning | None = absent
    max_output_tokens: int | Literal['inf'] | None = absent
    truncation: RealtimeTruncation | None = absent
    prompt: Prompt = None

    _nested = {'audio': 'RealtimeSessionCreateResponseGAAudio', 'tracing': 'RealtimeSessionCreateResponseGATracing', 'tools': [('type', {'function': 'RealtimeFunctionTool', 'mcp': 'MCPTool'})], 'tool_choice': ('type', {'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP'}), 'reasoning': 'RealtimeReasoning', 'truncation': 'RealtimeTruncation', 'prompt': 'Prompt'}
    _tags = {'type': 'realtime', 'object': 'realtime.session'}
