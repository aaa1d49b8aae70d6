from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_input_text import DecisionInputText
    from ..models.decision_question_predicate_instructions_item_input_image import DecisionQuestionPredicateInstructionsItemInputImage
    from ..models.decision_question_predicate_instructions_item_input_json import DecisionQuestionPredicateInstructionsItemInputJson


@model
class DecisionQuestionPredicate(Base):
    """A question to be answered with yes or no."""

    instructions: str | list[DecisionInputText | DecisionQuestionPredicateInstructionsItemInputImage | DecisionQuestionPredicateInstructionsItemInputJson]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal['predicate']
    """Tells this object from others that can stand in its place: always `predicate`."""
    name: str | None = None
    """Name of the decision question predicate."""

    _nested = {'instructions': [('type', {'input_text': 'DecisionInputText', 'input_image': 'DecisionQuestionPredicateInstructionsItemInputImage', 'input_json': 'DecisionQuestionPredicateInstructionsItemInputJson'})]}
    _tags = {'type': 'predicate'}
