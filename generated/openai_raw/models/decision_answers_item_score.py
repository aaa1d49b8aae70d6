from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_answers_item_score_probabilities_item import DecisionAnswersItemScoreProbabilitiesItem


@model
class DecisionAnswersItemScore(Base):
    """Decision answers item score."""

    confidence: float
    name: str | None = None
    probabilities: list[DecisionAnswersItemScoreProbabilitiesItem]
    score: float
    type: Literal['score']

    _nested = {'probabilities': ['DecisionAnswersItemScoreProbabilitiesItem']}
    _tags = {'type': 'score'}
