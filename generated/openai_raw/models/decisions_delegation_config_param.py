from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import DecisionQuestionParam


@model
class DecisionsDelegationConfigParam(Base):
    """Structured questions that the model answers instead of replying freely."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    questions: list[DecisionQuestionParam]
    """Questions to answer, each with yes or no, a choice, or a score."""

    _nested = {"questions": ["DecisionQuestionParam"]}
