"""`BetaModerationParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class BetaModerationParam(Base):
    """Whether and how input and output are moderated."""

    model: str
    """The moderation model."""
    policy: BetaModerationPolicyParam | None = None
    """What happens where something is found."""

    _nested = {"policy": "BetaModerationPolicyParam"}


@model
class BetaModerationPolicyParam(Base):
    """What to do about findings, apart for input and output."""

    input: BetaModerationConfigParam | None = None
    """For the request's messages."""
    output: BetaModerationConfigParam | None = None
    """For the answer."""

    _nested = {"input": "BetaModerationConfigParam", "output": "BetaModerationConfigParam"}


@model
class BetaModerationConfigParam(Base):
    """What to do about findings."""

    mode: BetaModerationMode
    """Whether it is only reported or also held back. Values: `score`, `block`."""


BetaModerationModeInput: TypeAlias = Literal["score", "block"]
BetaModerationMode: TypeAlias = BetaModerationModeInput | str
