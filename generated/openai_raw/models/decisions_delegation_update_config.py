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
        """The questions, each a yes or no, a choice or a score."""


@model
class DecisionsDelegationUpdateConfig(Base):
    """New questions in place of the old ones."""

    model: str | None = absent
    """The model that was used."""
    questions: list[DecisionQuestionParam] | None = absent
    """The questions, each a yes or no, a choice or a score."""

    _nested = {'questions': ['DecisionQuestionParam']}
