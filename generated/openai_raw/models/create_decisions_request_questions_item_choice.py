from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_questions_item_choice_choices_item import CreateDecisionsRequestQuestionsItemChoiceChoicesItem, CreateDecisionsRequestQuestionsItemChoiceChoicesItemDict
    from ..unions import DecisionQuestionInputPart, DecisionQuestionInputPartInput

    class CreateDecisionsRequestQuestionsItemChoiceDict(TypedDict, total=False):
        choices: Required[Sequence[CreateDecisionsRequestQuestionsItemChoiceChoicesItem | CreateDecisionsRequestQuestionsItemChoiceChoicesItemDict]]
        instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
        type: Required[Literal['choice']]
        name: str


@model
class CreateDecisionsRequestQuestionsItemChoice(Base):
    """Create decisions request questions item choice."""

    choices: list[CreateDecisionsRequestQuestionsItemChoiceChoicesItem]
    instructions: str | list[DecisionQuestionInputPart]
    type: Literal['choice']
    name: str | None = absent

    _nested = {'choices': ['CreateDecisionsRequestQuestionsItemChoiceChoicesItem'], 'instructions': ['DecisionQuestionInputPart']}
    _tags = {'type': 'choice'}
