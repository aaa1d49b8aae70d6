from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_translation_request_model import CreateTranslationRequestModel
    from ..models.create_translation_request_response_format import CreateTranslationRequestResponseFormat


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
