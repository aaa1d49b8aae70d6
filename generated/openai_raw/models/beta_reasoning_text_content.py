from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaReasoningTextContent(Base):
    """A part of what the model thought."""

    type: Literal["reasoning_text"]
    """Tells this object from others that can stand in its place: always `reasoning_text`. Default:
    `reasoning_text`."""
    text: str
    """Text of the part."""

    _tags = {"type": "reasoning_text"}
