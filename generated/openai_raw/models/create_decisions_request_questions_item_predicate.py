from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import DecisionQuestionInputPart, DecisionQuestionInputPartInput

    class CreateDecisionsRequestQuestionsItemPredicateDict(TypedDict, total=False):
        instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
        type: Required[Literal['predicate']]
        name: str


@model
class CreateDecisionsRequestQuestionsItemPredicate(Base):
    """Create decisions request questions item predicate."""

    instructions: str | list[DecisionQuestionInputPart]
    type: Literal['predicate']
    name: str | None = absent

    _nested = {'instructions': ['DecisionQuestionInputPart']}
    _tags = {'type': 'predicate'}
