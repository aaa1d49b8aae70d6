from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.audio_transcription import AudioTranscription
    from ..models.realtime_transcription_session_create_request_client_secret import RealtimeTranscriptionSessionCreateRequestClientSecret
    from ..models.realtime_transcription_session_create_request_input_audio_format import RealtimeTranscriptionSessionCreateRequestInputAudioFormat
    from ..models.realtime_transcription_session_create_request_input_audio_noise_reduction import RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
    from ..models.realtime_transcription_session_create_request_modalities_item import RealtimeTranscriptionSessionCreateRequestModalitiesItem
    from ..models.realtime_transcription_session_create_request_turn_detection import RealtimeTranscriptionSessionCreateRequestTurnDetection


@model
class RealtimeTranscriptionSessionCreateRequest(Base):
    """The body of `POST /realtime/transcription_sessions`."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = absent
    """How the end of a turn is recognised."""
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None = absent
    """Filters noise out before speech is looked for."""
    input_audio_format: RealtimeTranscriptionSessionCreateRequestInputAudioFormat | None = absent
    """Encoding of the audio that you send. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    input_audio_transcription: AudioTranscription | None = absent
    """How the audio is transcribed."""
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = absent
    """A short-lived key with which a browser or app may connect."""
    modalities: list[RealtimeTranscriptionSessionCreateRequestModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""

    _nested = {'turn_detection': 'RealtimeTranscriptionSessionCreateRequestTurnDetection', 'input_audio_noise_reduction': 'RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction', 'input_audio_transcription': 'AudioTranscription', 'client_secret': 'RealtimeTranscriptionSessionCreateRequestClientSecret'}
