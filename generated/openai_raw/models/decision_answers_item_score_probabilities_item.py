from __future__ import annotations

from ..types import Model as Base, model



@model
class DecisionAnswersItemScoreProbabilitiesItem(Base):
    """A possible answer and its probability."""

    label: str
    """Name of the level."""
    probability: float
    """Between 0 and 1."""
    value: int
    """The possible answer."""
