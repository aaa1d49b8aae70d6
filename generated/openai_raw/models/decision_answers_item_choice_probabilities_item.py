from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionAnswersItemChoiceProbabilitiesItem(Base):
    """A possible answer and its probability."""

    probability: float
    """Between 0 and 1."""
    value: str | bool
    """The possible answer."""
