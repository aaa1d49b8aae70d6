from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SummaryText(Base):
    """One part of a reasoning summary."""

    text: str
    """Text of this part of the summary."""
    type: Literal["summary_text"]
    """Discriminator: always `summary_text`."""

    _tags = {"type": "summary_text"}
