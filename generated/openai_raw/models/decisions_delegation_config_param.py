from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..unions import DecisionQuestionParam, DecisionQuestionParamInput

    class DecisionsDelegationConfigParamDict(TypedDict, total=False):
        model: Required[str]
        questions: Required[Sequence[DecisionQuestionParamInput]]


@model
class DecisionsDelegationConfigParam(Base):
    """Decisions delegation config param."""

    model: str
    questions: list[DecisionQuestionParam]

    _nested = {'questions': ['DecisionQuestionParam']}
