from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class DecisionQuestionScoreLevelsItemDict(TypedDict, total=False):
        label: Required[str]
        description: str


@model
class DecisionQuestionScoreLevelsItem(Base):
    """Decision question score levels item."""

    label: str
    description: str | None = absent
