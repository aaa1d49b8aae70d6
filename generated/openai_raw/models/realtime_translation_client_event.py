"""What only `RealtimeTranslationClientEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import NoiseReductionType


@model
class RealtimeTranslationClientEventInputAudioBufferAppend(Base):
    """The event `session.input_audio_buffer.append`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["session.input_audio_buffer.append"]
    """The kind of event: always `session.input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "session.input_audio_buffer.append"}


@model
class RealtimeTranslationClientEventSessionClose(Base):
    """The event `session.close`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["session.close"]
    """The kind of event: always `session.close`."""

    _tags = {"type": "session.close"}


@model
class RealtimeTranslationClientEventSessionUpdate(Base):
    """The event `session.update`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["session.update"]
    """The kind of event: always `session.update`."""
    session: RealtimeTranslationSessionUpdateRequest
    """Settings to change in a session that translates."""

    _nested = {"session": "RealtimeTranslationSessionUpdateRequest"}
    _tags = {"type": "session.update"}


@model
class RealtimeTranslationSessionUpdateRequest(Base):
    """Settings to change in a session that translates."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = absent
    """Settings of the audio, and the language to translate into."""

    _nested = {"audio": "RealtimeTranslationSessionUpdateRequestAudio"}


@model
class RealtimeTranslationSessionUpdateRequestAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {
        "input": "RealtimeTranslationSessionUpdateRequestAudioInput",
        "output": "RealtimeTranslationSessionUpdateRequestAudioOutput",
    }


@model
class RealtimeTranslationSessionUpdateRequestAudioInput(Base):
    """Settings of the speech to translate."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    """How input audio is transcribed."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    """Filters noise out before speech is looked for; name the kind of microphone."""

    _nested = {
        "transcription": "RealtimeTranslationSessionUpdateRequestAudioInputTranscription",
        "noise_reduction": "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction",
    }


@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Base):
    """How input audio is transcribed."""

    model: str
    """The model that was used."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Base):
    """Settings of the translated speech."""

    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
