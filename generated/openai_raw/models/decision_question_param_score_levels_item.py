from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class DecisionQuestionParamScoreLevelsItemDict(TypedDict, total=False):
        label: Required[str]
        description: str


@model
class DecisionQuestionParamScoreLevelsItem(Base):
    """Decision question param score levels item."""

    label: str
    description: str | None = absent
