"""`BetaResponseTextParam`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import BetaTextResponseFormatConfiguration, BetaVerbosity


@model
class BetaResponseTextParam(Base):
    """Format and length of the text in an answer."""

    format: BetaTextResponseFormatConfiguration | None = absent
    """The form of the answer: plain text, JSON that fits your schema, or JSON of any form."""
    verbosity: BetaVerbosity = None
    """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {"format": "BetaTextResponseFormatConfiguration"}


BetaVerbosityEnumInput: TypeAlias = Literal["low", "medium", "high"]
BetaVerbosityEnum: TypeAlias = BetaVerbosityEnumInput | str


@model
class BetaResponseFormatJsonObject(Base):
    """The answer is JSON of any form. The instructions must ask for JSON; prefer a schema where the model knows
    them."""

    type: Literal["json_object"]
    """Always `json_object`."""

    _tags = {"type": "json_object"}


@model
class BetaResponseFormatText(Base):
    """The answer is plain text."""

    type: Literal["text"]
    """Always `text`."""

    _tags = {"type": "text"}
