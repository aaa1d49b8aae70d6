from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateTranslationResponseJson(Base):
    """Create translation response JSON."""

    text: str
