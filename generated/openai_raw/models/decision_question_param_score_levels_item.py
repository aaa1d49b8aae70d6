from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class DecisionQuestionParamScoreLevelsItemDict(TypedDict, total=False):
        label: Required[str]
        """Name of the level."""
        description: str
        """What the level is for, in words for people."""


@model
class DecisionQuestionParamScoreLevelsItem(Base):
    """A level of a scale."""

    label: str
    """Name of the level."""
    description: str | None = absent
    """What the level is for, in words for people."""
