from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class DecisionChoiceOptionDict(TypedDict, total=False):
        value: Required[str | bool]
        description: str
        """What the decision choice option is for, in words for people."""


@model
class DecisionChoiceOption(Base):
    """The value of `DecisionQuestionChoice.choices` and `DecisionQuestionParamChoice.choices`."""

    value: str | bool
    description: str | None = absent
    """What the decision choice option is for, in words for people."""
