from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..unions import DecisionQuestionParam, DecisionQuestionParamInput

    class DecisionTriggerParamDecisionsDict(TypedDict, total=False):
        questions: Required[Sequence[DecisionQuestionParamInput]]
        """The questions, each a yes or no, a choice or a score."""


@model
class DecisionTriggerParamDecisions(Base):
    """The questions of a trigger."""

    questions: list[DecisionQuestionParam]
    """The questions, each a yes or no, a choice or a score."""

    _nested = {'questions': ['DecisionQuestionParam']}
