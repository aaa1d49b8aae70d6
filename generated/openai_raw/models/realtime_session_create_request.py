from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_session_create_request_client_secret import RealtimeSessionCreateRequestClientSecret
    from ..models.realtime_session_create_request_input_audio_noise_reduction import RealtimeSessionCreateRequestInputAudioNoiseReduction
    from ..models.realtime_session_create_request_input_audio_transcription import RealtimeSessionCreateRequestInputAudioTranscription
    from ..models.realtime_session_create_request_modalities_item import RealtimeSessionCreateRequestModalitiesItem
    from ..models.realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItem
    from ..models.realtime_session_create_request_tracing import RealtimeSessionCreateRequestTracing
    from ..models.realtime_session_create_request_turn_detection import RealtimeSessionCreateRequestTurnDetection
    from ..unions import Prompt, RealtimeTruncation, VoiceIdsOrCustomVoice


@model
class RealtimeSessionCreateRequest(Base):
    """The body of `POST /realtime/sessions`."""

    client_secret: RealtimeSessionCreateRequestClientSecret | None = absent
    """A short-lived key with which a browser or app may connect."""
    modalities: list[RealtimeSessionCreateRequestModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    input_audio_format: str | None = absent
    """Encoding of the audio that you send."""
    output_audio_format: str | None = absent
    """Encoding of the audio that you get."""
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = absent
    """How input audio is transcribed beside the conversation; None for not at all."""
    speed: float | None = absent
    """How fast the voice speaks; 1 is normal. From 0.25 to 1.5."""
    tracing: Literal['auto'] | RealtimeSessionCreateRequestTracing | None = absent
    """How the session is traced."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = absent
    """How the end of a turn is recognised."""
    tools: list[RealtimeSessionCreateRequestToolsItem] | None = absent
    """The tools that the model could call."""
    tool_choice: str | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_response_output_tokens: int | Literal['inf'] | None = absent
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    truncation: RealtimeTruncation | None = absent
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    model: str | None = absent
    """The model that was used."""
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = absent
    """Filters noise out before speech is looked for."""

    _nested = {'client_secret': 'RealtimeSessionCreateRequestClientSecret', 'voice': 'VoiceIdsOrCustomVoice', 'input_audio_transcription': 'RealtimeSessionCreateRequestInputAudioTranscription', 'tracing': 'RealtimeSessionCreateRequestTracing', 'turn_detection': 'RealtimeSessionCreateRequestTurnDetection', 'tools': ['RealtimeSessionCreateRequestToolsItem'], 'truncation': 'RealtimeTruncation', 'prompt': 'Prompt', 'input_audio_noise_reduction': 'RealtimeSessionCreateRequestInputAudioNoiseReduction'}
