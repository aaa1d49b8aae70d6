from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..unions import DecisionQuestionParam, DecisionQuestionParamInput

    class DecisionsDelegationConfigParamDict(TypedDict, total=False):
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""
        questions: Required[Sequence[DecisionQuestionParamInput]]


@model
class DecisionsDelegationConfigParam(Base):
    """The value of `MediaSessionConfigDelegationDecisions.decisions`, `SessionConfigDelegationDecisions.decisions`
    and others."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    questions: list[DecisionQuestionParam]

    _nested = {'questions': ['DecisionQuestionParam']}
