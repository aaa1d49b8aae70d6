"""`ModerationParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ModerationParam(Base):
    """Moderation of the request and its answer."""

    model: str
    """The moderation model to use."""
    policy: ModerationPolicyParam | None = None
    """What to do with flagged content."""

    _nested = {"policy": "ModerationPolicyParam"}


ModerationModeInput: TypeAlias = Literal["score", "block"]
ModerationMode: TypeAlias = ModerationModeInput | str
"""What moderation does: `score` only reports, `block` also withholds flagged content."""


@model
class ModerationConfigParam(Base):
    """What to do with flagged content on one side of the conversation."""

    mode: ModerationMode
    """Whether to only report flagged content (`score`) or also withhold it (`block`)."""


@model
class ModerationPolicyParam(Base):
    """What to do with flagged content."""

    input: ModerationConfigParam | None = None
    """Policy for the messages of the request."""
    output: ModerationConfigParam | None = None
    """Policy for the answer."""

    _nested = {"input": "ModerationConfigParam", "output": "ModerationConfigParam"}
