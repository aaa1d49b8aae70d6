"""`BetaModerationParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class BetaModerationParam(Base):
    """Moderation of the input and output."""

    model: str
    """The moderation model to use."""
    policy: BetaModerationPolicyParam | None = None
    """What to do with flagged content."""

    _nested = {"policy": "BetaModerationPolicyParam"}


@model
class BetaModerationPolicyParam(Base):
    """What to do with flagged content, for input and output separately."""

    input: BetaModerationConfigParam | None = None
    """Policy for the messages of the request."""
    output: BetaModerationConfigParam | None = None
    """Policy for the answer."""

    _nested = {"input": "BetaModerationConfigParam", "output": "BetaModerationConfigParam"}


@model
class BetaModerationConfigParam(Base):
    """What to do with flagged content."""

    mode: BetaModerationMode
    """Whether to only report flagged content (`score`) or also withhold it (`block`)."""


BetaModerationModeInput: TypeAlias = Literal["score", "block"]
BetaModerationMode: TypeAlias = BetaModerationModeInput | str
"""Whether to only report flagged content (`score`) or also withhold it (`block`)."""
