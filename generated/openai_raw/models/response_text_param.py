from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import TextResponseFormatConfiguration, Verbosity


@model
class ResponseTextParam(Base):
    """Format and length of the text in an answer."""

    format: TextResponseFormatConfiguration | None = absent
    """The form of the answer: plain text, JSON that fits your schema, or JSON of any form."""
    verbosity: Verbosity = None
    """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {"format": "TextResponseFormatConfiguration"}
