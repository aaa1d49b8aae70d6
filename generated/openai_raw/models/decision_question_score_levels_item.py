from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionQuestionScoreLevelsItem(Base):
    """A level of a scale."""

    label: str
    """Name of the level."""
    description: str | None = None
    """What the level is for, in words for people."""
