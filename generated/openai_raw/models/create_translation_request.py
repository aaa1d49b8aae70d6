"""`CreateTranslationRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateTranslationRequest(Base):
    """The body of `POST /audio/translations`."""

    file: bytes
    """The audio file; its name must end in the format, such as `.mp3`."""
    model: str | CreateTranslationRequestModel
    """The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`."""
    prompt: str | None = absent
    """An English text that guides style and spelling."""
    response_format: CreateTranslationRequestResponseFormat | None = absent
    """Form of the answer. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`."""
    temperature: float | None = absent
    """How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible."""


CreateTranslationRequestModelInput: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
CreateTranslationRequestModel: TypeAlias = CreateTranslationRequestModelInput | str

CreateTranslationRequestResponseFormatInput: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
CreateTranslationRequestResponseFormat: TypeAlias = CreateTranslationRequestResponseFormatInput | str
