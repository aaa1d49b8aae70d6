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
    """Decision question score."""

    instructions: str | list[DecisionInputText | DecisionQuestionScoreInstructionsItemInputImage | DecisionQuestionScoreInstructionsItemInputJson]
    levels: list[DecisionQuestionScoreLevelsItem]
    type: Literal['score']
    name: str | None = None

    _nested = {'instructions': [('type', {'input_text': 'DecisionInputText', 'input_image': 'DecisionQuestionScoreInstructionsItemInputImage', 'input_json': 'DecisionQuestionScoreInstructionsItemInputJson'})], 'levels': ['DecisionQuestionScoreLevelsItem']}
    _tags = {'type': 'score'}
