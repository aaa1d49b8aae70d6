from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SummaryTextContent(Base):
    """A part of the summary of what the model thought."""

    type: Literal["summary_text"]
    """Tells this object from others that can stand in its place: always `summary_text`. Default: `summary_text`."""
    text: str
    """Text of the part."""

    _tags = {"type": "summary_text"}
