from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaTextContent(Base):
    """Plain text, from whoever wrote it."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    """The text itself."""

    _tags = {"type": "text"}
