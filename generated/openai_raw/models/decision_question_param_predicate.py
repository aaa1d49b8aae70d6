from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict
    from ..models.decision_question_param_predicate_instructions_item_input_image import DecisionQuestionParamPredicateInstructionsItemInputImage, DecisionQuestionParamPredicateInstructionsItemInputImageDict
    from ..models.decision_question_param_predicate_instructions_item_input_json import DecisionQuestionParamPredicateInstructionsItemInputJson, DecisionQuestionParamPredicateInstructionsItemInputJsonDict

    class DecisionQuestionParamPredicateDict(TypedDict, total=False):
        instructions: Required[str | Sequence[DecisionInputText | DecisionInputTextDict | DecisionQuestionParamPredicateInstructionsItemInputImage | DecisionQuestionParamPredicateInstructionsItemInputImageDict | DecisionQuestionParamPredicateInstructionsItemInputJson | DecisionQuestionParamPredicateInstructionsItemInputJsonDict]]
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        type: Required[Literal['predicate']]
        """Tells this object from others that can stand in its place: always `predicate`."""
        name: str
        """Name of the decision question param predicate."""


@model
class DecisionQuestionParamPredicate(Base):
    """A question to be answered with yes or no."""

    instructions: str | list[DecisionInputText | DecisionQuestionParamPredicateInstructionsItemInputImage | DecisionQuestionParamPredicateInstructionsItemInputJson]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal['predicate']
    """Tells this object from others that can stand in its place: always `predicate`."""
    name: str | None = absent
    """Name of the decision question param predicate."""

    _nested = {'instructions': [('type', {'input_text': 'DecisionInputText', 'input_image': 'DecisionQuestionParamPredicateInstructionsItemInputImage', 'input_json': 'DecisionQuestionParamPredicateInstructionsItemInputJson'})]}
    _tags = {'type': 'predicate'}
