"""`ProjectGroup`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ProjectGroup(Base):
    """A group that has access to a project."""

    object: Literal["project.group"]
    """Object type: always `project.group`."""
    project_id: str
    """Id of the project."""
    group_id: str
    """Id of the group."""
    group_name: str
    """The group's display name."""
    group_type: ProjectGroupGroupType
    """What the group was created for. Values: `group`, `tenant_group`."""
    created_at: int
    """When the project group was created, in Unix seconds."""

    _tags = {"object": "project.group"}


ProjectGroupGroupTypeInput: TypeAlias = Literal["group", "tenant_group"]
ProjectGroupGroupType: TypeAlias = ProjectGroupGroupTypeInput | str
"""What the group was created for."""
