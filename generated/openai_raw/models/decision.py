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
    """Answers to closed questions, with probabilities."""

    answers: list[DecisionAnswersItemPredicate | DecisionAnswersItemChoice | DecisionAnswersItemScore | DecisionAnswersItemRefusal]
    """One answer per question, in the order of the questions."""
    model: str
    """The model that was used."""
    usage: DecisionUsage
    """Tokens that a decision used."""

    _nested = {'answers': [('type', {'predicate': 'DecisionAnswersItemPredicate', 'choice': 'DecisionAnswersItemChoice', 'score': 'DecisionAnswersItemScore', 'refusal': 'DecisionAnswersItemRefusal'})], 'usage': 'DecisionUsage'}
