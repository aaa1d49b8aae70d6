from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_beta_response_create_params_conversation import RealtimeBetaResponseCreateParamsConversation
    from ..models.realtime_beta_response_create_params_modalities_item import RealtimeBetaResponseCreateParamsModalitiesItem
    from ..models.realtime_beta_response_create_params_output_audio_format import RealtimeBetaResponseCreateParamsOutputAudioFormat
    from ..models.realtime_beta_response_create_params_tools_item import RealtimeBetaResponseCreateParamsToolsItem
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..models.tool_choice_options import ToolChoiceOptions
    from ..unions import Metadata, Prompt, RealtimeConversationItem, VoiceIdsOrCustomVoice


@model
class RealtimeBetaResponseCreateParams(Base):
    """Realtime beta response create params.

    Attributes:
        voice: A voice: one of the server's by its name, or your own by its id.
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    modalities: list[RealtimeBetaResponseCreateParamsModalitiesItem] | None = absent
    instructions: str | None = absent
    voice: VoiceIdsOrCustomVoice | None = absent
    output_audio_format: RealtimeBetaResponseCreateParamsOutputAudioFormat | None = absent
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = absent
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    temperature: float | None = absent
    max_output_tokens: int | Literal['inf'] | None = absent
    conversation: str | RealtimeBetaResponseCreateParamsConversation | None = absent
    metadata: Metadata = None
    prompt: Prompt = None
    input: list[RealtimeConversationItem] | None = absent

    _nested = {'voice': 'VoiceIdsOrCustomVoice', 'tools': ['RealtimeBetaResponseCreateParamsToolsItem'], 'tool_choice': ('type', {'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP'}), 'prompt': 'Prompt', 'input': ['RealtimeConversationItem']}
