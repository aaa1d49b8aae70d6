from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..unions import DecisionQuestion, DecisionQuestionInput

    class DecisionTriggerDecisionsDict(TypedDict, total=False):
        questions: Required[Sequence[DecisionQuestionInput]]


@model
class DecisionTriggerDecisions(Base):
    """Decision trigger decisions."""

    questions: list[DecisionQuestion]

    _nested = {'questions': ['DecisionQuestion']}
