from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_question_choice_instructions_item_input_image_detail import DecisionQuestionChoiceInstructionsItemInputImageDetail


@model
class DecisionQuestionChoiceInstructionsItemInputImage(Base):
    """A picture that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal['input_image']
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionChoiceInstructionsItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    _tags = {'type': 'input_image'}
