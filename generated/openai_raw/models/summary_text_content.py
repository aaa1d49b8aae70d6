from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SummaryTextContent(Base):
    """A part of the reasoning summary."""

    type: Literal["summary_text"]
    """Discriminator: always `summary_text`. Default: `summary_text`."""
    text: str
    """Text of the part."""

    _tags = {"type": "summary_text"}
