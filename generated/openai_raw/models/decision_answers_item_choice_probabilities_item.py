from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionAnswersItemChoiceProbabilitiesItem(Base):
    """The value of `DecisionAnswersItemChoice.probabilities`."""

    probability: float
    value: str | bool
