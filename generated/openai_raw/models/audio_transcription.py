from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.audio_transcription_delay import AudioTranscriptionDelay, AudioTranscriptionDelayInput
    from ..models.audio_transcription_model import AudioTranscriptionModel, AudioTranscriptionModelInput

    class AudioTranscriptionDict(TypedDict, total=False):
        model: str | AudioTranscriptionModelInput
        language: str
        languages: Sequence[str]
        keywords: Sequence[str]
        prompt: str
        delay: AudioTranscriptionDelayInput


@model
class AudioTranscription(Base):
    """Audio transcription."""

    model: str | AudioTranscriptionModel | None = absent
    language: str | None = absent
    languages: list[str] | None = absent
    keywords: list[str] | None = absent
    prompt: str | None = absent
    delay: AudioTranscriptionDelay | None = absent
