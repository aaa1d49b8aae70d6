from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_session_create_response_audio import RealtimeSessionCreateResponseAudio
    from ..models.realtime_session_create_response_client_secret import RealtimeSessionCreateResponseClientSecret
    from ..models.realtime_session_create_response_input_audio_transcription import RealtimeSessionCreateResponseInputAudioTranscription
    from ..models.realtime_session_create_response_modalities_item import RealtimeSessionCreateResponseModalitiesItem
    from ..models.realtime_session_create_response_output_modalities_item import RealtimeSessionCreateResponseOutputModalitiesItem
    from ..models.realtime_session_create_response_tracing import RealtimeSessionCreateResponseTracing
    from ..models.realtime_session_create_response_turn_detection import RealtimeSessionCreateResponseTurnDetection
    from ..models.realtime_session_create_response_voice import RealtimeSessionCreateResponseVoice


@model
class RealtimeSessionCreateResponse(Base):
    """A session of the beta, with a key for it."""

    id: str | None = absent
    """Id of the realtime session create."""
    object: str | None = absent
    """The kind of object."""
    expires_at: int | None = absent
    """When the realtime session create expires, in Unix seconds; None if it does not."""
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    model: str | None = absent
    """The model that was used."""
    output_modalities: list[RealtimeSessionCreateResponseOutputModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    audio: RealtimeSessionCreateResponseAudio | None = absent
    """Settings of the audio."""
    tracing: Literal['auto'] | RealtimeSessionCreateResponseTracing | None = absent
    """How the session is traced."""
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = absent
    """How the end of a turn is recognised."""
    tools: list[RealtimeFunctionTool] | None = absent
    """The tools that the model could call."""
    tool_choice: str | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    max_output_tokens: int | Literal['inf'] | None = absent
    """The most tokens to generate, those of reasoning included."""
    client_secret: RealtimeSessionCreateResponseClientSecret | None = absent
    """A short-lived key with which a browser or app may connect."""
    input_audio_format: str | None = None
    """Encoding of the audio that you send."""
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None = None
    """How input audio is transcribed beside the conversation; None for not at all."""
    max_response_output_tokens: int | Literal['inf'] | None = None
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    modalities: list[RealtimeSessionCreateResponseModalitiesItem] | None = None
    """What the model may answer with: `text`, `audio`."""
    output_audio_format: str | None = None
    """Encoding of the audio that you get."""
    speed: float | None = None
    """How fast the voice speaks; 1 is normal."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    voice: str | RealtimeSessionCreateResponseVoice | None = None
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`."""

    _nested = {'audio': 'RealtimeSessionCreateResponseAudio', 'tracing': 'RealtimeSessionCreateResponseTracing', 'turn_detection': 'RealtimeSessionCreateResponseTurnDetection', 'tools': ['RealtimeFunctionTool'], 'client_secret': 'RealtimeSessionCreateResponseClientSecret', 'input_audio_transcription': 'RealtimeSessionCreateResponseInputAudioTranscription'}
