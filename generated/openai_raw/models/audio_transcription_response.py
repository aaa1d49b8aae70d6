"""`AudioTranscriptionResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class AudioTranscriptionResponse(Base):
    """Model and language of the transcription."""

    model: str | AudioTranscriptionResponseModel | None = absent
    """Name of the model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-live-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe`,
    `gpt-4o-transcribe-diarize`, `gpt-realtime-whisper`."""
    language: str | None = None
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    languages: list[str] | None = absent
    """Languages that are spoken. Not empty."""
    prompt: str | None = None
    """The text that guides the transcription; None if there is none."""
    delay: AudioTranscriptionResponseDelay | None = None
    """How long to wait for more speech before text is sent; None if the model has no such choice. Values:
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    keywords: list[str] | None = None
    """Names and terms that are likely to be said; None if there is none."""


AudioTranscriptionResponseDelayInput: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
AudioTranscriptionResponseDelay: TypeAlias = AudioTranscriptionResponseDelayInput | str
"""How long to wait for more speech before text is sent; None if the model has no such choice."""

AudioTranscriptionResponseModelInput: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-live-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe",
    "gpt-4o-transcribe-diarize",
    "gpt-realtime-whisper",
]
AudioTranscriptionResponseModel: TypeAlias = AudioTranscriptionResponseModelInput | str
"""Name of the model that was used."""
