from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateTranslationResponseJson(Base):
    """The English translation."""

    text: str
    """The complete English text."""
