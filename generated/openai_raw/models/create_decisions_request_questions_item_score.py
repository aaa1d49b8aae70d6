from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_questions_item_score_levels_item import CreateDecisionsRequestQuestionsItemScoreLevelsItem, CreateDecisionsRequestQuestionsItemScoreLevelsItemDict
    from ..unions import DecisionQuestionInputPart, DecisionQuestionInputPartInput

    class CreateDecisionsRequestQuestionsItemScoreDict(TypedDict, total=False):
        instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
        levels: Required[Sequence[CreateDecisionsRequestQuestionsItemScoreLevelsItem | CreateDecisionsRequestQuestionsItemScoreLevelsItemDict]]
        type: Required[Literal['score']]
        name: str


@model
class CreateDecisionsRequestQuestionsItemScore(Base):
    """Create decisions request questions item score."""

    instructions: str | list[DecisionQuestionInputPart]
    levels: list[CreateDecisionsRequestQuestionsItemScoreLevelsItem]
    type: Literal['score']
    name: str | None = absent

    _nested = {'instructions': ['DecisionQuestionInputPart'], 'levels': ['CreateDecisionsRequestQuestionsItemScoreLevelsItem']}
    _tags = {'type': 'score'}
