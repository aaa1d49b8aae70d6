from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..unions import DecisionQuestionParam, DecisionQuestionParamInput

    class DecisionsDelegationUpdateConfigDict(TypedDict, total=False):
        model: str
        """The model that was used."""
        questions: Sequence[DecisionQuestionParamInput]


@model
class DecisionsDelegationUpdateConfig(Base):
    """The value of `SessionUpdateConfigDelegationDecisions.decisions`."""

    model: str | None = absent
    """The model that was used."""
    questions: list[DecisionQuestionParam] | None = absent

    _nested = {'questions': ['DecisionQuestionParam']}
