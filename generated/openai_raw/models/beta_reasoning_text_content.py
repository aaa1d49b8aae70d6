from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaReasoningTextContent(Base):
    """A part of the reasoning text."""

    type: Literal["reasoning_text"]
    """Discriminator: always `reasoning_text`. Default: `reasoning_text`."""
    text: str
    """Text of the part."""

    _tags = {"type": "reasoning_text"}
