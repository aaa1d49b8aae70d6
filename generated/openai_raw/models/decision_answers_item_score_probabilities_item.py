from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionAnswersItemScoreProbabilitiesItem(Base):
    """Decision answers item score probabilities item."""

    label: str
    probability: float
    value: int
