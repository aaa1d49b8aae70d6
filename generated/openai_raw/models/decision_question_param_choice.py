from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_choice_option import DecisionChoiceOption, DecisionChoiceOptionDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict
    from ..models.decision_question_param_choice_instructions_item_input_image import DecisionQuestionParamChoiceInstructionsItemInputImage, DecisionQuestionParamChoiceInstructionsItemInputImageDict
    from ..models.decision_question_param_choice_instructions_item_input_json import DecisionQuestionParamChoiceInstructionsItemInputJson, DecisionQuestionParamChoiceInstructionsItemInputJsonDict

    class DecisionQuestionParamChoiceDict(TypedDict, total=False):
        choices: Required[Sequence[DecisionChoiceOption | DecisionChoiceOptionDict]]
        """The values to choose from."""
        instructions: Required[str | Sequence[DecisionInputText | DecisionInputTextDict | DecisionQuestionParamChoiceInstructionsItemInputImage | DecisionQuestionParamChoiceInstructionsItemInputImageDict | DecisionQuestionParamChoiceInstructionsItemInputJson | DecisionQuestionParamChoiceInstructionsItemInputJsonDict]]
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        type: Required[Literal['choice']]
        """Tells this object from others that can stand in its place: always `choice`."""
        name: str
        """Name of the decision question param choice."""


@model
class DecisionQuestionParamChoice(Base):
    """A question to be answered with one of several values."""

    choices: list[DecisionChoiceOption]
    """The values to choose from."""
    instructions: str | list[DecisionInputText | DecisionQuestionParamChoiceInstructionsItemInputImage | DecisionQuestionParamChoiceInstructionsItemInputJson]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal['choice']
    """Tells this object from others that can stand in its place: always `choice`."""
    name: str | None = absent
    """Name of the decision question param choice."""

    _nested = {'choices': ['DecisionChoiceOption'], 'instructions': [('type', {'input_text': 'DecisionInputText', 'input_image': 'DecisionQuestionParamChoiceInstructionsItemInputImage', 'input_json': 'DecisionQuestionParamChoiceInstructionsItemInputJson'})]}
    _tags = {'type': 'choice'}
