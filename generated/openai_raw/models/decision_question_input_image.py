from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_question_input_image_detail import DecisionQuestionInputImageDetail, DecisionQuestionInputImageDetailInput

    class DecisionQuestionInputImageDict(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal['input_image']]
        detail: DecisionQuestionInputImageDetailInput | None


@model
class DecisionQuestionInputImage(Base):
    """Decision question input image."""

    image_url: str
    type: Literal['input_image']
    detail: DecisionQuestionInputImageDetail | None = None
    _tags = {'type': 'input_image'}
