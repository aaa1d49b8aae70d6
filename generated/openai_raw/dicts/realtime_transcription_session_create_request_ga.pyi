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
    """Discriminator: always `transcription`."""
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | RealtimeTranscriptionSessionCreateRequestGAAudioDict
    """Formats and processing of the audio in both directions."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Further data for events, such as log probabilities of the transcript."""

class RealtimeTranscriptionSessionCreateRequestGAAudioDict(TypedDict, total=False):
    input: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput
        | RealtimeTranscriptionSessionCreateRequestGAAudioInputDict
    )
    """Format and processing of the audio that you send."""

class RealtimeTranscriptionSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsInput
    """Encoding of the input audio."""
    transcription: AudioTranscription | AudioTranscriptionDict
    """Model and language of the transcription."""
    noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict
    )
    """Noise reduction for input audio, by type of microphone."""
    turn_detection: RealtimeTurnDetectionInput
    """How the server detects the end of a turn."""

class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionTypeInput
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""
