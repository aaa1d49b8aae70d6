from __future__ import annotations

from ..types import Model, model



@model
class CreateTranslationResponseJson(Model):
    """Create translation response json."""

    text: str
