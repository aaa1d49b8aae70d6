"""What requests take instead of the models in ``models.realtime_transcription_session_create_request_ga``, for
type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.audio_transcription import AudioTranscriptionDict
from ..models.audio_transcription import AudioTranscription
from ..models.enums import NoiseReductionTypeInput
from ..models.realtime_transcription_session_create_request_ga import (
    RealtimeTranscriptionSessionCreateRequestGAAudio,
    RealtimeTranscriptionSessionCreateRequestGAAudioInput,
    RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction,
)
from ..unions import RealtimeAudioFormatsInput, RealtimeTurnDetectionInput

class RealtimeTranscriptionSessionCreateRequestGADict(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    """Tells this object from others that can stand in its place: always `transcription`."""
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | RealtimeTranscriptionSessionCreateRequestGAAudioDict
    """Settings of the audio."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Further data for events, such as log probabilities of the transcript."""

class RealtimeTranscriptionSessionCreateRequestGAAudioDict(TypedDict, total=False):
    input: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput
        | RealtimeTranscriptionSessionCreateRequestGAAudioInputDict
    )
    """Settings of the audio that comes in."""

class RealtimeTranscriptionSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsInput
    """Encoding of the audio that you send."""
    transcription: AudioTranscription | AudioTranscriptionDict
    """How audio is transcribed."""
    noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict
    )
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeTurnDetectionInput
    """How the end of a turn is recognised."""

class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionTypeInput
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float
    """How much is filtered: more removes more noise, and perhaps some of the speech."""
