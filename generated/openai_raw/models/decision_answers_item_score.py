from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_answers_item_score_probabilities_item import DecisionAnswersItemScoreProbabilitiesItem


@model
class DecisionAnswersItemScore(Base):
    """A place on a scale."""

    confidence: float
    """How sure the model is, between 0 and 1."""
    name: str | None = None
    """Name of the answers."""
    probabilities: list[DecisionAnswersItemScoreProbabilitiesItem]
    """The probability of each possible answer."""
    score: float
    """How well it fits, more is better."""
    type: Literal['score']
    """Tells this object from others that can stand in its place: always `score`."""

    _nested = {'probabilities': ['DecisionAnswersItemScoreProbabilitiesItem']}
    _tags = {'type': 'score'}
