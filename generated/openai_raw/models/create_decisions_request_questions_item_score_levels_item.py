from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateDecisionsRequestQuestionsItemScoreLevelsItemDict(TypedDict, total=False):
        label: Required[str]
        description: str
        """What the level is for, in words for people."""


@model
class CreateDecisionsRequestQuestionsItemScoreLevelsItem(Base):
    """The value of `CreateDecisionsRequestQuestionsItemScore.levels`."""

    label: str
    description: str | None = absent
    """What the level is for, in words for people."""
