from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_answers_item_choice_probabilities_item import DecisionAnswersItemChoiceProbabilitiesItem


@model
class DecisionAnswersItemChoice(Base):
    """Decision answers item choice."""

    choice: str | bool
    confidence: float
    name: str | None = None
    probabilities: list[DecisionAnswersItemChoiceProbabilitiesItem]
    type: Literal['choice']

    _nested = {'probabilities': ['DecisionAnswersItemChoiceProbabilitiesItem']}
    _tags = {'type': 'choice'}
