from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.skill_version_resource import SkillVersionResource


@model
class SkillVersionListResource(Base):
    """Skill version list resource."""

    object: Literal['list']
    data: list[SkillVersionResource]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['SkillVersionResource']}
    _tags = {'object': 'list'}
