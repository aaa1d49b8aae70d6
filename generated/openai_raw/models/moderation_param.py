"""`ModerationParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ModerationParam(Base):
    """Have a request and its answer moderated."""

    model: str
    """The moderation model."""
    policy: ModerationPolicyParam | None = None
    """What happens where something is found."""

    _nested = {"policy": "ModerationPolicyParam"}


ModerationModeInput: TypeAlias = Literal["score", "block"]
ModerationMode: TypeAlias = ModerationModeInput | str
"""What moderation does: `score` only reports, `block` also holds back what it flags."""


@model
class ModerationConfigParam(Base):
    """What happens where moderation finds something on one side of the conversation."""

    mode: ModerationMode
    """Whether it is only reported or also held back. Values: `score`, `block`."""


@model
class ModerationPolicyParam(Base):
    """What happens where moderation finds something."""

    input: ModerationConfigParam | None = None
    """For the request's messages."""
    output: ModerationConfigParam | None = None
    """For the answer."""

    _nested = {"input": "ModerationConfigParam", "output": "ModerationConfigParam"}
