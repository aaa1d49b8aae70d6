from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.skill_resource import SkillResource


@model
class SkillListResource(Base):
    """Skill list resource."""

    object: Literal['list']
    data: list[SkillResource]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['SkillResource']}
    _tags = {'object': 'list'}
