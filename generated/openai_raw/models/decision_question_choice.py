from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_choice_option import DecisionChoiceOption
    from ..models.decision_input_text import DecisionInputText
    from ..models.decision_question_choice_instructions_item_input_image import DecisionQuestionChoiceInstructionsItemInputImage
    from ..models.decision_question_choice_instructions_item_input_json import DecisionQuestionChoiceInstructionsItemInputJson


@model
class DecisionQuestionChoice(Base):
    """A question to be answered with one of several values."""

    choices: list[DecisionChoiceOption]
    """The values to choose from."""
    instructions: str | list[DecisionInputText | DecisionQuestionChoiceInstructionsItemInputImage | DecisionQuestionChoiceInstructionsItemInputJson]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal['choice']
    """Tells this object from others that can stand in its place: always `choice`."""
    name: str | None = None
    """Name of the decision question choice."""

    _nested = {'choices': ['DecisionChoiceOption'], 'instructions': [('type', {'input_text': 'DecisionInputText', 'input_image': 'DecisionQuestionChoiceInstructionsItemInputImage', 'input_json': 'DecisionQuestionChoiceInstructionsItemInputJson'})]}
    _tags = {'type': 'choice'}
