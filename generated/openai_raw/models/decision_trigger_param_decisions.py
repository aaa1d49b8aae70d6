from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..unions import DecisionQuestionParam, DecisionQuestionParamInput

    class DecisionTriggerParamDecisionsDict(TypedDict, total=False):
        questions: Required[Sequence[DecisionQuestionParamInput]]


@model
class DecisionTriggerParamDecisions(Base):
    """The value of `DecisionTriggerParam.decisions`."""

    questions: list[DecisionQuestionParam]

    _nested = {'questions': ['DecisionQuestionParam']}
