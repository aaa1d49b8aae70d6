from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DecisionInputText(Base):
    """Text to decide about."""

    text: str
    """Text for the model to read."""
    type: Literal["input_text"]
    """Discriminator: always `input_text`."""

    _tags = {"type": "input_text"}
