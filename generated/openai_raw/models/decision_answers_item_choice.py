from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_answers_item_choice_probabilities_item import DecisionAnswersItemChoiceProbabilitiesItem


@model
class DecisionAnswersItemChoice(Base):
    """The value of `Decision.answers`."""

    choice: str | bool
    confidence: float
    name: str | None = None
    """Name of the answers."""
    probabilities: list[DecisionAnswersItemChoiceProbabilitiesItem]
    type: Literal['choice']
    """Tells this object from others that can stand in its place: always `choice`."""

    _nested = {'probabilities': ['DecisionAnswersItemChoiceProbabilitiesItem']}
    _tags = {'type': 'choice'}
