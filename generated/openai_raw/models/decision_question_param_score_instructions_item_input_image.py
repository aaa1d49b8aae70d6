from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_question_param_score_instructions_item_input_image_detail import DecisionQuestionParamScoreInstructionsItemInputImageDetail, DecisionQuestionParamScoreInstructionsItemInputImageDetailInput

    class DecisionQuestionParamScoreInstructionsItemInputImageDict(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal['input_image']]
        detail: DecisionQuestionParamScoreInstructionsItemInputImageDetailInput | None


@model
class DecisionQuestionParamScoreInstructionsItemInputImage(Base):
    """Decision question param score instructions item input image."""

    image_url: str
    type: Literal['input_image']
    detail: DecisionQuestionParamScoreInstructionsItemInputImageDetail | None = None
    _tags = {'type': 'input_image'}
