"""What requests take instead of the models in ``models.realtime_translation_client_event``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..models.enums import NoiseReductionTypeInput
from ..models.realtime_translation_client_event import (
    RealtimeTranslationSessionUpdateRequest,
    RealtimeTranslationSessionUpdateRequestAudio,
    RealtimeTranslationSessionUpdateRequestAudioInput,
    RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
    RealtimeTranslationSessionUpdateRequestAudioInputTranscription,
    RealtimeTranslationSessionUpdateRequestAudioOutput,
)

class RealtimeTranslationClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["session.input_audio_buffer.append"]]
    """Event type: always `session.input_audio_buffer.append`."""
    audio: Required[str]
    """Audio, base64-encoded."""

class RealtimeTranslationClientEventSessionCloseDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["session.close"]]
    """Event type: always `session.close`."""

class RealtimeTranslationClientEventSessionUpdateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["session.update"]]
    """Event type: always `session.update`."""
    session: Required[RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict]
    """Settings to change in a session that translates."""

class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
    audio: RealtimeTranslationSessionUpdateRequestAudio | RealtimeTranslationSessionUpdateRequestAudioDict
    """Settings of the audio, and the language to translate into."""

class RealtimeTranslationSessionUpdateRequestAudioDict(TypedDict, total=False):
    input: RealtimeTranslationSessionUpdateRequestAudioInput | RealtimeTranslationSessionUpdateRequestAudioInputDict
    """Format and processing of the audio that you send."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | RealtimeTranslationSessionUpdateRequestAudioOutputDict
    """Format, voice and speed of the generated audio."""

class RealtimeTranslationSessionUpdateRequestAudioInputDict(TypedDict, total=False):
    transcription: (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription
        | RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict
        | None
    )
    """Model and language for transcribing the input audio."""
    noise_reduction: (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction
        | RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict
        | None
    )
    """Noise reduction for input audio, by type of microphone."""

class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict(TypedDict, total=False):
    model: Required[str]
    """Name of the model that was used."""

class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
    type: Required[NoiseReductionTypeInput]
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

class RealtimeTranslationSessionUpdateRequestAudioOutputDict(TypedDict, total=False):
    language: str
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
