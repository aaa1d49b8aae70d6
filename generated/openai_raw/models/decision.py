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
    """Decision."""

    answers: list[DecisionAnswersItemPredicate | DecisionAnswersItemChoice | DecisionAnswersItemScore | DecisionAnswersItemRefusal]
    model: str
    usage: DecisionUsage

    _nested = {'answers': [('type', {'predicate': 'DecisionAnswersItemPredicate', 'choice': 'DecisionAnswersItemChoice', 'score': 'DecisionAnswersItemScore', 'refusal': 'DecisionAnswersItemRefusal'})], 'usage': 'DecisionUsage'}
