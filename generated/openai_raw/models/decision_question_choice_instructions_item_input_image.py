from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_question_choice_instructions_item_input_image_detail import DecisionQuestionChoiceInstructionsItemInputImageDetail


@model
class DecisionQuestionChoiceInstructionsItemInputImage(Base):
    """Decision question choice instructions item input image."""

    image_url: str
    type: Literal['input_image']
    detail: DecisionQuestionChoiceInstructionsItemInputImageDetail | None = None
    _tags = {'type': 'input_image'}
