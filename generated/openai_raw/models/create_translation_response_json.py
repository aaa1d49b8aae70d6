from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateTranslationResponseJson(Base):
    """What was said, in English."""

    text: str
    """The whole English text."""
