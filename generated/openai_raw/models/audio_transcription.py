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
        """The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`,
        `gpt-live-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`,
        `gpt-4o-transcribe`, `gpt-4o-transcribe-diarize`, `gpt-realtime-whisper`."""
        language: str
        """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
        languages: Sequence[str]
        """The languages that are spoken. Not empty."""
        keywords: Sequence[str]
        """Names and terms that are likely to be said."""
        prompt: str
        """A text that guides the transcription: keywords, or for newer models what to pay attention to."""
        delay: AudioTranscriptionDelayInput
        """How long to wait for more speech before text is sent: longer is more accurate. Values: `minimal`, `low`,
        `medium`, `high`, `xhigh`."""


@model
class AudioTranscription(Base):
    """How audio is transcribed."""

    model: str | AudioTranscriptionModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`,
    `gpt-live-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`,
    `gpt-4o-transcribe`, `gpt-4o-transcribe-diarize`, `gpt-realtime-whisper`."""
    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    languages: list[str] | None = absent
    """The languages that are spoken. Not empty."""
    keywords: list[str] | None = absent
    """Names and terms that are likely to be said."""
    prompt: str | None = absent
    """A text that guides the transcription: keywords, or for newer models what to pay attention to."""
    delay: AudioTranscriptionDelay | None = absent
    """How long to wait for more speech before text is sent: longer is more accurate. Values: `minimal`, `low`,
    `medium`, `high`, `xhigh`."""
