from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SummaryText(Base):
    """A part of a summary."""

    text: str
    """The text itself."""
    type: Literal["summary_text"]
    """Which kind it is. Always `summary_text`."""

    _tags = {"type": "summary_text"}
