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
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["session.input_audio_buffer.append"]]
    """The kind of event: always `session.input_audio_buffer.append`."""
    audio: Required[str]
    """Audio, base64-encoded."""

class RealtimeTranslationClientEventSessionCloseDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["session.close"]]
    """The kind of event: always `session.close`."""

class RealtimeTranslationClientEventSessionUpdateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["session.update"]]
    """The kind of event: always `session.update`."""
    session: Required[RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict]
    """Settings to change in a session that translates."""

class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
    audio: RealtimeTranslationSessionUpdateRequestAudio | RealtimeTranslationSessionUpdateRequestAudioDict
    """Settings of the audio, and the language to translate into."""

class RealtimeTranslationSessionUpdateRequestAudioDict(TypedDict, total=False):
    input: RealtimeTranslationSessionUpdateRequestAudioInput | RealtimeTranslationSessionUpdateRequestAudioInputDict
    """Settings of the audio that comes in."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | RealtimeTranslationSessionUpdateRequestAudioOutputDict
    """Settings of the audio that goes out."""

class RealtimeTranslationSessionUpdateRequestAudioInputDict(TypedDict, total=False):
    transcription: (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription
        | RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict
        | None
    )
    """How input audio is transcribed."""
    noise_reduction: (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction
        | RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict
        | None
    )
    """Filters noise out before speech is looked for; name the kind of microphone."""

class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict(TypedDict, total=False):
    model: Required[str]
    """The model that was used."""

class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
    type: Required[NoiseReductionTypeInput]
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""

class RealtimeTranslationSessionUpdateRequestAudioOutputDict(TypedDict, total=False):
    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
