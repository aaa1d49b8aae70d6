"""What only `RealtimeTranslationClientEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import NoiseReductionType


@model
class RealtimeTranslationClientEventInputAudioBufferAppend(Base):
    """Appends speech to translate. Keep sending silence while nobody speaks."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["session.input_audio_buffer.append"]
    """Event type: always `session.input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "session.input_audio_buffer.append"}


@model
class RealtimeTranslationClientEventSessionClose(Base):
    """Ends the session. The server translates what it has, then sends `session.closed`."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["session.close"]
    """Event type: always `session.close`."""

    _tags = {"type": "session.close"}


@model
class RealtimeTranslationClientEventSessionUpdate(Base):
    """Changes the configuration of the session, such as the language to translate into."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["session.update"]
    """Event type: always `session.update`."""
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
    """Formats and processing of the audio in both directions."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = absent
    """Format and processing of the audio that you send."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {
        "input": "RealtimeTranslationSessionUpdateRequestAudioInput",
        "output": "RealtimeTranslationSessionUpdateRequestAudioOutput",
    }


@model
class RealtimeTranslationSessionUpdateRequestAudioInput(Base):
    """Settings of the speech to translate."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    """Model and language for transcribing the input audio."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    """Noise reduction for input audio, by type of microphone."""

    _nested = {
        "transcription": "RealtimeTranslationSessionUpdateRequestAudioInputTranscription",
        "noise_reduction": "RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction",
    }


@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Base):
    """Model and language for transcribing the input audio."""

    model: str
    """Name of the model that was used."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Base):
    """Settings of the translated speech."""

    language: str | None = absent
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
