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
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        levels: Required[Sequence[CreateDecisionsRequestQuestionsItemScoreLevelsItem | CreateDecisionsRequestQuestionsItemScoreLevelsItemDict]]
        """The levels of the scale, lowest first."""
        type: Required[Literal['score']]
        """Tells this object from others that can stand in its place: always `score`."""
        name: str
        """Name of the questions."""


@model
class CreateDecisionsRequestQuestionsItemScore(Base):
    """A question to be answered with a place on a scale."""

    instructions: str | list[DecisionQuestionInputPart]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    levels: list[CreateDecisionsRequestQuestionsItemScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal['score']
    """Tells this object from others that can stand in its place: always `score`."""
    name: str | None = absent
    """Name of the questions."""

    _nested = {'instructions': ['DecisionQuestionInputPart'], 'levels': ['CreateDecisionsRequestQuestionsItemScoreLevelsItem']}
    _tags = {'type': 'score'}
