from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionAnswersItemChoiceProbabilitiesItem(Base):
    """Decision answers item choice probabilities item."""

    probability: float
    value: str | bool
