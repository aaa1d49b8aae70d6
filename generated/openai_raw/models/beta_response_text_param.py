"""`BetaResponseTextParam`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import BetaTextResponseFormatConfiguration, BetaVerbosity


@model
class BetaResponseTextParam(Base):
    """Text output options: format and verbosity."""

    format: BetaTextResponseFormatConfiguration | None = absent
    """Output format: plain text, JSON that matches your schema, or any JSON object."""
    verbosity: BetaVerbosity = None
    """How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {"format": "BetaTextResponseFormatConfiguration"}


BetaVerbosityEnumInput: TypeAlias = Literal["low", "medium", "high"]
BetaVerbosityEnum: TypeAlias = BetaVerbosityEnumInput | str
"""How detailed the answer is."""


@model
class BetaResponseFormatJsonObject(Base):
    """JSON object output. The input must ask for JSON as well. Prefer a schema if the model supports it."""

    type: Literal["json_object"]
    """Always `json_object`."""

    _tags = {"type": "json_object"}


@model
class BetaResponseFormatText(Base):
    """Plain text output."""

    type: Literal["text"]
    """Always `text`."""

    _tags = {"type": "text"}
