from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response_delay import AudioTranscriptionResponseDelay
    from ..models.audio_transcription_response_model import AudioTranscriptionResponseModel


@model
class AudioTranscriptionResponse(Base):
    """Audio transcription response."""

    model: str | AudioTranscriptionResponseModel | None = absent
    language: str | None = None
    languages: list[str] | None = absent
    prompt: str | None = None
    delay: AudioTranscriptionResponseDelay | None = None
    keywords: list[str] | None = None
