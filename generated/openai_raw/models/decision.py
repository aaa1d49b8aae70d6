from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.decision_answers_item_choice import DecisionAnswersItemChoice
    from ..models.decision_answers_item_predicate import DecisionAnswersItemPredicate
    from ..models.decision_answers_item_refusal import DecisionAnswersItemRefusal
    from ..models.decision_answers_item_score import DecisionAnswersItemScore
    from ..models.decision_usage import DecisionUsage


@model
class Decision(Base):
    """The value of `LiveDecisionEventEvent.decision`."""

    answers: list[DecisionAnswersItemPredicate | DecisionAnswersItemChoice | DecisionAnswersItemScore | DecisionAnswersItemRefusal]
    model: str
    """The model that was used."""
    usage: DecisionUsage
    """The tokens that were used; None while they are not known."""

    _nested = {'answers': [('type', {'predicate': 'DecisionAnswersItemPredicate', 'choice': 'DecisionAnswersItemChoice', 'score': 'DecisionAnswersItemScore', 'refusal': 'DecisionAnswersItemRefusal'})], 'usage': 'DecisionUsage'}
