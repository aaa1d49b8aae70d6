"""`CreateTranslationRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateTranslationRequest(Base):
    """The body of `POST /audio/translations`."""

    file: bytes
    """The audio file. Its name must have the extension of its format, such as `.mp3`."""
    model: str | CreateTranslationRequestModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`."""
    prompt: str | None = absent
    """English text to guide style and spelling."""
    response_format: CreateTranslationRequestResponseFormat | None = absent
    """Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`."""
    temperature: float | None = absent
    """Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically
    where needed."""


CreateTranslationRequestModelInput: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
CreateTranslationRequestModel: TypeAlias = CreateTranslationRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

CreateTranslationRequestResponseFormatInput: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
CreateTranslationRequestResponseFormat: TypeAlias = CreateTranslationRequestResponseFormatInput | str
"""Output format."""
