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
    """Settings of one response, which take the place of the session's."""

    modalities: list[RealtimeBetaResponseCreateParamsModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    output_audio_format: RealtimeBetaResponseCreateParamsOutputAudioFormat | None = absent
    """Encoding of the audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = absent
    """The tools that the model could call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_output_tokens: int | Literal['inf'] | None = absent
    """The most tokens to generate, those of reasoning included."""
    conversation: str | RealtimeBetaResponseCreateParamsConversation | None = absent
    """Whether the response becomes part of the conversation (`auto`) or stands outside (`none`)."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    input: list[RealtimeConversationItem] | None = absent
    """What the model responds to, in place of the conversation; an empty list for nothing."""

    _nested = {'voice': 'VoiceIdsOrCustomVoice', 'tools': ['RealtimeBetaResponseCreateParamsToolsItem'], 'tool_choice': ('type', {'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP'}), 'prompt': 'Prompt', 'input': ['RealtimeConversationItem']}
