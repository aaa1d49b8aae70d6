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
        """The values to choose from."""
        instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        type: Required[Literal['choice']]
        """Tells this object from others that can stand in its place: always `choice`."""
        name: str
        """Name of the questions."""


@model
class CreateDecisionsRequestQuestionsItemChoice(Base):
    """A question to be answered with one of several values."""

    choices: list[CreateDecisionsRequestQuestionsItemChoiceChoicesItem]
    """The values to choose from."""
    instructions: str | list[DecisionQuestionInputPart]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal['choice']
    """Tells this object from others that can stand in its place: always `choice`."""
    name: str | None = absent
    """Name of the questions."""

    _nested = {'choices': ['CreateDecisionsRequestQuestionsItemChoiceChoicesItem'], 'instructions': ['DecisionQuestionInputPart']}
    _tags = {'type': 'choice'}
