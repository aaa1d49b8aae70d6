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
        """What the model may answer with: `text`, `audio`."""
        instructions: str
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        audio: RealtimeResponseCreateParamsAudio | RealtimeResponseCreateParamsAudioDict
        """Settings of the audio."""
        tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict]
        """The tools that the model could call."""
        tool_choice: ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict
        """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at
        least one; an object names it. Default: `auto`."""
        parallel_tool_calls: bool
        """Whether the model may call several tools at once."""
        reasoning: RealtimeReasoning | RealtimeReasoningDict
        """How the model reasons; only for models that do."""
        max_output_tokens: int | Literal['inf']
        """The most tokens to generate, those of reasoning included."""
        conversation: str | RealtimeResponseCreateParamsConversationInput
        """Whether the response becomes part of the conversation (`auto`) or stands outside (`none`). Default:
        `auto`."""
        metadata: MetadataInput
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""
        prompt: PromptInput
        """A prompt template that is kept by OpenAI, and the values for its variables."""
        input: Sequence[RealtimeConversationItemInput]
        """What the model responds to, in place of the conversation; an empty list for nothing."""


@model
class RealtimeResponseCreateParams(Base):
    """Settings of one response, which take the place of the session's."""

    output_modalities: list[RealtimeResponseCreateParamsOutputModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    audio: RealtimeResponseCreateParamsAudio | None = absent
    """Settings of the audio."""
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    """The tools that the model could call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it. Default: `auto`."""
    parallel_tool_calls: bool | None = absent
    """Whether the model may call several tools at once."""
    reasoning: RealtimeReasoning | None = absent
    """How the model reasons; only for models that do."""
    max_output_tokens: int | Literal['inf'] | None = absent
    """The most tokens to generate, those of reasoning included."""
    conversation: str | RealtimeResponseCreateParamsConversation | None = absent
    """Whether the response becomes part of the conversation (`auto`) or stands outside (`none`). Default: `auto`."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    input: list[RealtimeConversationItem] | None = absent
    """What the model responds to, in place of the conversation; an empty list for nothing."""

    _nested = {'audio': 'RealtimeResponseCreateParamsAudio', 'tools': [('type', {'function': 'RealtimeFunctionTool', 'mcp': 'MCPTool'})], 'tool_choice': ('type', {'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP'}), 'reasoning': 'RealtimeReasoning', 'prompt': 'Prompt', 'input': ['RealtimeConversationItem']}
