from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_answers_item_choice_probabilities_item import DecisionAnswersItemChoiceProbabilitiesItem


@model
class DecisionAnswersItemChoice(Base):
    """Which of several values fits best."""

    choice: str | bool
    """The value that fits best."""
    confidence: float
    """How sure the model is, between 0 and 1."""
    name: str | None = None
    """Name of the answers."""
    probabilities: list[DecisionAnswersItemChoiceProbabilitiesItem]
    """The probability of each possible answer."""
    type: Literal['choice']
    """Tells this object from others that can stand in its place: always `choice`."""

    _nested = {'probabilities': ['DecisionAnswersItemChoiceProbabilitiesItem']}
    _tags = {'type': 'choice'}
