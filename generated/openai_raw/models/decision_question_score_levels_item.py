from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionQuestionScoreLevelsItem(Base):
    """Decision question score levels item."""

    label: str
    description: str | None = None
