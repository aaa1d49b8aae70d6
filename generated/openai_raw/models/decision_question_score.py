from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_question_score_instructions_item_input_image import DecisionQuestionScoreInstructionsItemInputImage, DecisionQuestionScoreInstructionsItemInputImageDict
    from ..models.decision_question_score_instructions_item_input_json import DecisionQuestionScoreInstructionsItemInputJson, DecisionQuestionScoreInstructionsItemInputJsonDict
    from ..models.decision_question_score_levels_item import DecisionQuestionScoreLevelsItem, DecisionQuestionScoreLevelsItemDict
    from ..models.live_decision_input_text import LiveDecisionInputText, LiveDecisionInputTextDict

    class DecisionQuestionScoreDict(TypedDict, total=False):
        instructions: Required[str | Sequence[LiveDecisionInputText | LiveDecisionInputTextDict | DecisionQuestionScoreInstructionsItemInputImage | DecisionQuestionScoreInstructionsItemInputImageDict | DecisionQuestionScoreInstructionsItemInputJson | DecisionQuestionScoreInstructionsItemInputJsonDict]]
        levels: Required[Sequence[DecisionQuestionScoreLevelsItem | DecisionQuestionScoreLevelsItemDict]]
        type: Required[Literal['score']]
        name: str


@model
class DecisionQuestionScore(Base):
    """Decision question score."""

    instructions: str | list[LiveDecisionInputText | DecisionQuestionScoreInstructionsItemInputImage | DecisionQuestionScoreInstructionsItemInputJson]
    levels: list[DecisionQuestionScoreLevelsItem]
    type: Literal['score']
    name: str | None = absent

    _nested = {'instructions': [('type', {'input_text': 'LiveDecisionInputText', 'input_image': 'DecisionQuestionScoreInstructionsItemInputImage', 'input_json': 'DecisionQuestionScoreInstructionsItemInputJson'})], 'levels': ['DecisionQuestionScoreLevelsItem']}
    _tags = {'type': 'score'}
