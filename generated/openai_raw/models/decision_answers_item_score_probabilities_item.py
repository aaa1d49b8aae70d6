from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionAnswersItemScoreProbabilitiesItem(Base):
    """The value of `DecisionAnswersItemScore.probabilities`."""

    label: str
    probability: float
    value: int
