from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypedDict
    from ..models.mcp_tool import MCPTool, MCPToolDict
    from ..models.realtime_function_tool import RealtimeFunctionTool, RealtimeFunctionToolDict
    from ..models.realtime_reasoning import RealtimeReasoning, RealtimeReasoningDict
    from ..models.realtime_response_create_params_audio import RealtimeResponseCreateParamsAudio, RealtimeResponseCreateParamsAudioDict
    from ..models.realtime_response_create_params_conversation import RealtimeResponseCreateParamsConversation, RealtimeResponseCreateParamsConversationInput
    from ..models.realtime_response_create_params_output_modalities_item import RealtimeResponseCreateParamsOutputModalitiesItem, RealtimeResponseCreateParamsOutputModalitiesItemInput
    from ..models.tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from ..models.tool_choice_mcp import ToolChoiceMCP, ToolChoiceMCPDict
    from ..models.tool_choice_options import ToolChoiceOptions, ToolChoiceOptionsInput
    from ..unions import Metadata, MetadataInput, Prompt, PromptInput, RealtimeConversationItem, RealtimeConversationItemInput

    class RealtimeResponseCreateParamsDict(TypedDict, total=False):
        output_modalities: Sequence[RealtimeResponseCreateParamsOutputModalitiesItemInput]
        instructions: str
        audio: RealtimeResponseCreateParamsAudio | RealtimeResponseCreateParamsAudioDict
        tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict]
        tool_choice: ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict
        parallel_tool_calls: bool
        reasoning: RealtimeReasoning | RealtimeReasoningDict
        max_output_tokens: int | Literal['inf']
        conversation: str | RealtimeResponseCreateParamsConversationInput
        metadata: MetadataInput
        prompt: PromptInput
        input: Sequence[RealtimeConversationItemInput]


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
