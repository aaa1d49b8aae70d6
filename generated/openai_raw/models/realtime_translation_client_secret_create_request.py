"""`RealtimeTranslationClientSecretCreateRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import NoiseReductionType


@model
class RealtimeTranslationClientSecretCreateRequest(Base):
    """The body of `POST /realtime/translations/client_secrets`."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = absent
    """How long the key is valid."""
    session: RealtimeTranslationSessionCreateRequest
    """The settings of the session that the key opens."""

    _nested = {
        "expires_after": "RealtimeTranslationClientSecretCreateRequestExpiresAfter",
        "session": "RealtimeTranslationSessionCreateRequest",
    }


@model
class RealtimeTranslationClientSecretCreateRequestExpiresAfter(Base):
    """How long the key is valid."""

    anchor: Literal["created_at"] | None = absent
    """Event from which the expiration time is counted. Always `created_at`. Default: `created_at`."""
    seconds: int | None = absent
    """Seconds until the key can no longer open sessions; open ones continue. Default: `600`. From 10 to 7200."""

    _tags = {"anchor": "created_at"}


@model
class RealtimeTranslationSessionCreateRequest(Base):
    """The settings of a session that translates."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    audio: RealtimeTranslationSessionCreateRequestAudio | None = absent
    """Settings of the audio, and the language to translate into."""

    _nested = {"audio": "RealtimeTranslationSessionCreateRequestAudio"}


@model
class RealtimeTranslationSessionCreateRequestAudio(Base):
    """Formats and processing of the audio in both directions."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = absent
    """Format and processing of the audio that you send."""
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {
        "input": "RealtimeTranslationSessionCreateRequestAudioInput",
        "output": "RealtimeTranslationSessionCreateRequestAudioOutput",
    }


@model
class RealtimeTranslationSessionCreateRequestAudioInput(Base):
    """Settings of the speech to translate."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None = None
    """Model and language for transcribing the input audio."""
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None = None
    """Noise reduction for input audio, by type of microphone."""

    _nested = {
        "transcription": "RealtimeTranslationSessionCreateRequestAudioInputTranscription",
        "noise_reduction": "RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction",
    }


@model
class RealtimeTranslationSessionCreateRequestAudioInputTranscription(Base):
    """Model and language for transcribing the input audio."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""


@model
class RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeTranslationSessionCreateRequestAudioOutput(Base):
    """Settings of the translated speech."""

    language: str | None = absent
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
