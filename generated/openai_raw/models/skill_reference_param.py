from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class SkillReferenceParamDict(TypedDict, total=False):
        type: Required[Literal['skill_reference']]
        skill_id: Required[str]
        version: str


@model
class SkillReferenceParam(Base):
    """Skill reference param."""

    type: Literal['skill_reference']
    skill_id: str
    version: str | None = absent
    _tags = {'type': 'skill_reference'}
