from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_translation_request_model import CreateTranslationRequestModel
    from ..models.create_translation_request_response_format import CreateTranslationRequestResponseFormat


@model
class CreateTranslationRequest(Base):
    """Create translation request."""

    file: bytes
    model: str | CreateTranslationRequestModel
    prompt: str | None = absent
    response_format: CreateTranslationRequestResponseFormat | None = absent
    temperature: float | None = absent
