from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import DecisionQuestionInputPart, DecisionQuestionInputPartInput

    class CreateDecisionsRequestQuestionsItemPredicateDict(TypedDict, total=False):
        instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        type: Required[Literal['predicate']]
        """Tells this object from others that can stand in its place: always `predicate`."""
        name: str
        """Name of the questions."""


@model
class CreateDecisionsRequestQuestionsItemPredicate(Base):
    """A question to be answered with yes or no."""

    instructions: str | list[DecisionQuestionInputPart]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal['predicate']
    """Tells this object from others that can stand in its place: always `predicate`."""
    name: str | None = absent
    """Name of the questions."""

    _nested = {'instructions': ['DecisionQuestionInputPart']}
    _tags = {'type': 'predicate'}
