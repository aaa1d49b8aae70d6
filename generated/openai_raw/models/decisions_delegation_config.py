from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..unions import DecisionQuestion, DecisionQuestionInput

    class DecisionsDelegationConfigDict(TypedDict, total=False):
        model: Required[str]
        questions: Required[Sequence[DecisionQuestionInput]]


@model
class DecisionsDelegationConfig(Base):
    """Decisions delegation config."""

    model: str
    questions: list[DecisionQuestion]

    _nested = {'questions': ['DecisionQuestion']}
