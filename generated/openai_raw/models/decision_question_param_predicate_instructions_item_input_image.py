from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_question_param_predicate_instructions_item_input_image_detail import DecisionQuestionParamPredicateInstructionsItemInputImageDetail, DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput

    class DecisionQuestionParamPredicateInstructionsItemInputImageDict(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal['input_image']]
        detail: DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput | None


@model
class DecisionQuestionParamPredicateInstructionsItemInputImage(Base):
    """Decision question param predicate instructions item input image."""

    image_url: str
    type: Literal['input_image']
    detail: DecisionQuestionParamPredicateInstructionsItemInputImageDetail | None = None
    _tags = {'type': 'input_image'}
