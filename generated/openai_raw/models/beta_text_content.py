from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaTextContent(Base):
    """Text in a message, whoever its author."""

    type: Literal["text"]
    """Discriminator: always `text`."""
    text: str
    """The plain text."""

    _tags = {"type": "text"}
