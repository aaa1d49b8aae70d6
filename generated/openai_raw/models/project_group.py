from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_group_group_type import ProjectGroupGroupType


@model
class ProjectGroup(Base):
    """A group that has access to a project."""

    object: Literal['project.group']
    """The kind of object: always `project.group`."""
    project_id: str
    """Id of the project."""
    group_id: str
    """Id of the group."""
    group_name: str
    """The group's display name."""
    group_type: ProjectGroupGroupType
    """What the group was made for. Values: `group`, `tenant_group`."""
    created_at: int
    """When the project group was created, in Unix seconds."""
    _tags = {'object': 'project.group'}
