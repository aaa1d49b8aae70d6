"""`AudioTranscription`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class AudioTranscription(Base):
    """Model and language of the transcription."""

    model: str | AudioTranscriptionModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`,
    `gpt-live-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`,
    `gpt-4o-transcribe`, `gpt-4o-transcribe-diarize`, `gpt-realtime-whisper`."""
    language: str | None = absent
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    languages: list[str] | None = absent
    """Languages that are spoken. Not empty."""
    keywords: list[str] | None = absent
    """Names and terms that are likely to occur."""
    prompt: str | None = absent
    """A text that guides the transcription: keywords, or for newer models what to pay attention to."""
    delay: AudioTranscriptionDelay | None = absent
    """How long to wait for more speech before text is sent: longer is more accurate. Values: `minimal`, `low`,
    `medium`, `high`, `xhigh`."""


AudioTranscriptionModelInput: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-live-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe",
    "gpt-4o-transcribe-diarize",
    "gpt-realtime-whisper",
]
AudioTranscriptionModel: TypeAlias = AudioTranscriptionModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

AudioTranscriptionDelayInput: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
AudioTranscriptionDelay: TypeAlias = AudioTranscriptionDelayInput | str
"""How long to wait for more speech before text is sent: longer is more accurate."""
