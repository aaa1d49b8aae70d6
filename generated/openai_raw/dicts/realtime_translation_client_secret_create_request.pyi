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
    """The moment from which the time is counted. Always `created_at`. Default: `created_at`."""
    seconds: int
    """Seconds until the key can open no more sessions; those that are open go on. Default: `600`. From 10 to 7200."""

class RealtimeTranslationSessionCreateRequestDict(TypedDict, total=False):
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    audio: RealtimeTranslationSessionCreateRequestAudio | RealtimeTranslationSessionCreateRequestAudioDict
    """Settings of the audio, and the language to translate into."""

class RealtimeTranslationSessionCreateRequestAudioDict(TypedDict, total=False):
    input: RealtimeTranslationSessionCreateRequestAudioInput | RealtimeTranslationSessionCreateRequestAudioInputDict
    """Settings of the audio that comes in."""
    output: RealtimeTranslationSessionCreateRequestAudioOutput | RealtimeTranslationSessionCreateRequestAudioOutputDict
    """Settings of the audio that goes out."""

class RealtimeTranslationSessionCreateRequestAudioInputDict(TypedDict, total=False):
    transcription: (
        RealtimeTranslationSessionCreateRequestAudioInputTranscription
        | RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict
        | None
    )
    """How input audio is transcribed."""
    noise_reduction: (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction
        | RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict
        | None
    )
    """Filters noise out before speech is looked for; name the kind of microphone."""

class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict(TypedDict, total=False):
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""

class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
    type: Required[NoiseReductionTypeInput]
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float
    """How much is filtered: more removes more noise, and perhaps some of the speech."""

class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
