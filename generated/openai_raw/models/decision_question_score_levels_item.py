from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionQuestionScoreLevelsItem(Base):
    """The value of `DecisionQuestionScore.levels`."""

    label: str
    description: str | None = None
    """What the level is for, in words for people."""
