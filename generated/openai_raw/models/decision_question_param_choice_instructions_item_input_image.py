from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_question_param_choice_instructions_item_input_image_detail import DecisionQuestionParamChoiceInstructionsItemInputImageDetail, DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput

    class DecisionQuestionParamChoiceInstructionsItemInputImageDict(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal['input_image']]
        detail: DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput | None


@model
class DecisionQuestionParamChoiceInstructionsItemInputImage(Base):
    """Decision question param choice instructions item input image."""

    image_url: str
    type: Literal['input_image']
    detail: DecisionQuestionParamChoiceInstructionsItemInputImageDetail | None = None
    _tags = {'type': 'input_image'}
