from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaLocalSkillParamDict(TypedDict, total=False):
        name: Required[str]
        description: Required[str]
        path: Required[str]


@model
class BetaLocalSkillParam(Base):
    """Beta local skill param."""

    name: str
    description: str
    path: str
