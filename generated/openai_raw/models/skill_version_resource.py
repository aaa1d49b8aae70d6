from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SkillVersionResource(Base):
    """Skill version resource."""

    object: Literal['skill.version']
    id: str
    skill_id: str
    version: str
    created_at: int
    name: str
    description: str
    _tags = {'object': 'skill.version'}
