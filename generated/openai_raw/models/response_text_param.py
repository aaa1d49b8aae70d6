from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import TextResponseFormatConfiguration, Verbosity


@model
class ResponseTextParam(Base):
    """Text output options: format and verbosity."""

    format: TextResponseFormatConfiguration | None = absent
    """Output format: plain text, JSON that matches your schema, or any JSON object."""
    verbosity: Verbosity = None
    """How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {"format": "TextResponseFormatConfiguration"}
