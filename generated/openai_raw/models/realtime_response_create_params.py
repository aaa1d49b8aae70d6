from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.mcp_tool import MCPTool
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_reasoning import RealtimeReasoning
    from ..models.realtime_response_create_params_audio import RealtimeResponseCreateParamsAudio
    from ..models.realtime_response_create_params_conversation import RealtimeResponseCreateParamsConversation
    from ..models.realtime_response_create_params_output_modalities_item import RealtimeResponseCreateParamsOutputModalitiesItem
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..models.tool_choice_options import ToolChoiceOptions
    from ..unions import Metadata, Prompt, RealtimeConversationItem


@model
class RealtimeResponseCreateParams(Base):
    """Realtime response create params.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    output_modalities: list[RealtimeResponseCreateParamsOutputModalitiesItem] | None = absent
    instructions: str | None = absent
    audio: RealtimeResponseCreateParamsAudio | None = absent
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    parallel_tool_calls: bool | None = absent
    reasoning: RealtimeReasoning | None = absent
    max_output_tokens: int | Literal['inf'] | None = absent
    conversation: str | RealtimeResponseCreateParamsConversation | None = absent
    metadata: Metadata = None
    prompt: Prompt = None
    input: list[RealtimeConversationItem] | None = absent

    _nested = {'audio': 'RealtimeResponseCreateParamsAudio', 'tools': [('type', {'function': 'RealtimeFunctionTool', 'mcp': 'MCPTool'})], 'tool_choice': ('type', {'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP'}), 'reasoning': 'RealtimeReasoning', 'prompt': 'Prompt', 'input': ['RealtimeConversationItem']}
