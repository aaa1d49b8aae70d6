from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_choice_option import DecisionChoiceOption, DecisionChoiceOptionDict
    from ..models.decision_question_choice_instructions_item_input_image import DecisionQuestionChoiceInstructionsItemInputImage, DecisionQuestionChoiceInstructionsItemInputImageDict
    from ..models.decision_question_choice_instructions_item_input_json import DecisionQuestionChoiceInstructionsItemInputJson, DecisionQuestionChoiceInstructionsItemInputJsonDict
    from ..models.live_decision_input_text import LiveDecisionInputText, LiveDecisionInputTextDict

    class DecisionQuestionChoiceDict(TypedDict, total=False):
        choices: Required[Sequence[DecisionChoiceOption | DecisionChoiceOptionDict]]
        instructions: Required[str | Sequence[LiveDecisionInputText | LiveDecisionInputTextDict | DecisionQuestionChoiceInstructionsItemInputImage | DecisionQuestionChoiceInstructionsItemInputImageDict | DecisionQuestionChoiceInstructionsItemInputJson | DecisionQuestionChoiceInstructionsItemInputJsonDict]]
        type: Required[Literal['choice']]
        name: str


@model
class DecisionQuestionChoice(Base):
    """Decision question choice."""

    choices: list[DecisionChoiceOption]
    instructions: str | list[LiveDecisionInputText | DecisionQuestionChoiceInstructionsItemInputImage | DecisionQuestionChoiceInstructionsItemInputJson]
    type: Literal['choice']
    name: str | None = absent

    _nested = {'choices': ['DecisionChoiceOption'], 'instructions': [('type', {'input_text': 'LiveDecisionInputText', 'input_image': 'DecisionQuestionChoiceInstructionsItemInputImage', 'input_json': 'DecisionQuestionChoiceInstructionsItemInputJson'})]}
    _tags = {'type': 'choice'}
