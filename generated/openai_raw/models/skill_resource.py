from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SkillResource(Base):
    """Skill resource."""

    id: str
    object: Literal['skill']
    name: str
    description: str
    created_at: int
    default_version: str
    latest_version: str
    _tags = {'object': 'skill'}
