from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_question_predicate_instructions_item_input_image import DecisionQuestionPredicateInstructionsItemInputImage, DecisionQuestionPredicateInstructionsItemInputImageDict
    from ..models.decision_question_predicate_instructions_item_input_json import DecisionQuestionPredicateInstructionsItemInputJson, DecisionQuestionPredicateInstructionsItemInputJsonDict
    from ..models.live_decision_input_text import LiveDecisionInputText, LiveDecisionInputTextDict

    class DecisionQuestionPredicateDict(TypedDict, total=False):
        instructions: Required[str | Sequence[LiveDecisionInputText | LiveDecisionInputTextDict | DecisionQuestionPredicateInstructionsItemInputImage | DecisionQuestionPredicateInstructionsItemInputImageDict | DecisionQuestionPredicateInstructionsItemInputJson | DecisionQuestionPredicateInstructionsItemInputJsonDict]]
        type: Required[Literal['predicate']]
        name: str


@model
class DecisionQuestionPredicate(Base):
    """Decision question predicate."""

    instructions: str | list[LiveDecisionInputText | DecisionQuestionPredicateInstructionsItemInputImage | DecisionQuestionPredicateInstructionsItemInputJson]
    type: Literal['predicate']
    name: str | None = absent

    _nested = {'instructions': [('type', {'input_text': 'LiveDecisionInputText', 'input_image': 'DecisionQuestionPredicateInstructionsItemInputImage', 'input_json': 'DecisionQuestionPredicateInstructionsItemInputJson'})]}
    _tags = {'type': 'predicate'}
