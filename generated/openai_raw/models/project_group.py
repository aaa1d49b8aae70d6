from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_group_group_type import ProjectGroupGroupType


@model
class ProjectGroup(Base):
    """Project group."""

    object: Literal['project.group']
    project_id: str
    group_id: str
    group_name: str
    group_type: ProjectGroupGroupType
    created_at: int
    _tags = {'object': 'project.group'}
