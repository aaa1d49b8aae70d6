"""What requests take instead of the models in ``models.realtime_translation_client_secret_create_request``, for
type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.enums import NoiseReductionTypeInput
from ..models.realtime_translation_client_secret_create_request import (
    RealtimeTranslationSessionCreateRequestAudio,
    RealtimeTranslationSessionCreateRequestAudioInput,
    RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction,
    RealtimeTranslationSessionCreateRequestAudioInputTranscription,
    RealtimeTranslationSessionCreateRequestAudioOutput,
)

class RealtimeTranslationClientSecretCreateRequestExpiresAfterDict(TypedDict, total=False):
    anchor: Literal["created_at"]
    """Event from which the expiration time is counted. Always `created_at`. Default: `created_at`."""
    seconds: int
    """Seconds until the key can no longer open sessions; open ones continue. Default: `600`. From 10 to 7200."""

class RealtimeTranslationSessionCreateRequestDict(TypedDict, total=False):
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    audio: RealtimeTranslationSessionCreateRequestAudio | RealtimeTranslationSessionCreateRequestAudioDict
    """Settings of the audio, and the language to translate into."""

class RealtimeTranslationSessionCreateRequestAudioDict(TypedDict, total=False):
    input: RealtimeTranslationSessionCreateRequestAudioInput | RealtimeTranslationSessionCreateRequestAudioInputDict
    """Format and processing of the audio that you send."""
    output: RealtimeTranslationSessionCreateRequestAudioOutput | RealtimeTranslationSessionCreateRequestAudioOutputDict
    """Format, voice and speed of the generated audio."""

class RealtimeTranslationSessionCreateRequestAudioInputDict(TypedDict, total=False):
    transcription: (
        RealtimeTranslationSessionCreateRequestAudioInputTranscription
        | RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict
        | None
    )
    """Model and language for transcribing the input audio."""
    noise_reduction: (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction
        | RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict
        | None
    )
    """Noise reduction for input audio, by type of microphone."""

class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict(TypedDict, total=False):
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""

class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
    type: Required[NoiseReductionTypeInput]
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
    language: str
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
