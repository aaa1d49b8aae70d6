from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_input_text import DecisionInputText
    from ..models.decision_question_score_instructions_item_input_image import DecisionQuestionScoreInstructionsItemInputImage
    from ..models.decision_question_score_instructions_item_input_json import DecisionQuestionScoreInstructionsItemInputJson
    from ..models.decision_question_score_levels_item import DecisionQuestionScoreLevelsItem


@model
class DecisionQuestionScore(Base):
    """A question to be answered with a place on a scale."""

    instructions: str | list[DecisionInputText | DecisionQuestionScoreInstructionsItemInputImage | DecisionQuestionScoreInstructionsItemInputJson]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    levels: list[DecisionQuestionScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal['score']
    """Tells this object from others that can stand in its place: always `score`."""
    name: str | None = None
    """Name of the decision question score."""

    _nested = {'instructions': [('type', {'input_text': 'DecisionInputText', 'input_image': 'DecisionQuestionScoreInstructionsItemInputImage', 'input_json': 'DecisionQuestionScoreInstructionsItemInputJson'})], 'levels': ['DecisionQuestionScoreLevelsItem']}
    _tags = {'type': 'score'}
