from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DecisionInputText(Base):
    """Text to decide about."""

    text: str
    """The text itself."""
    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`."""

    _tags = {"type": "input_text"}
