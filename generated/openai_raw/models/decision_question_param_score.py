from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict
    from ..models.decision_question_param_score_instructions_item_input_image import DecisionQuestionParamScoreInstructionsItemInputImage, DecisionQuestionParamScoreInstructionsItemInputImageDict
    from ..models.decision_question_param_score_instructions_item_input_json import DecisionQuestionParamScoreInstructionsItemInputJson, DecisionQuestionParamScoreInstructionsItemInputJsonDict
    from ..models.decision_question_param_score_levels_item import DecisionQuestionParamScoreLevelsItem, DecisionQuestionParamScoreLevelsItemDict

    class DecisionQuestionParamScoreDict(TypedDict, total=False):
        instructions: Required[str | Sequence[DecisionInputText | DecisionInputTextDict | DecisionQuestionParamScoreInstructionsItemInputImage | DecisionQuestionParamScoreInstructionsItemInputImageDict | DecisionQuestionParamScoreInstructionsItemInputJson | DecisionQuestionParamScoreInstructionsItemInputJsonDict]]
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        levels: Required[Sequence[DecisionQuestionParamScoreLevelsItem | DecisionQuestionParamScoreLevelsItemDict]]
        """The levels of the scale, lowest first."""
        type: Required[Literal['score']]
        """Tells this object from others that can stand in its place: always `score`."""
        name: str
        """Name of the decision question param score."""


@model
class DecisionQuestionParamScore(Base):
    """A question to be answered with a place on a scale."""

    instructions: str | list[DecisionInputText | DecisionQuestionParamScoreInstructionsItemInputImage | DecisionQuestionParamScoreInstructionsItemInputJson]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    levels: list[DecisionQuestionParamScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal['score']
    """Tells this object from others that can stand in its place: always `score`."""
    name: str | None = absent
    """Name of the decision question param score."""

    _nested = {'instructions': [('type', {'input_text': 'DecisionInputText', 'input_image': 'DecisionQuestionParamScoreInstructionsItemInputImage', 'input_json': 'DecisionQuestionParamScoreInstructionsItemInputJson'})], 'levels': ['DecisionQuestionParamScoreLevelsItem']}
    _tags = {'type': 'score'}
