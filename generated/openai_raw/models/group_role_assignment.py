from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.group import Group
    from ..models.role import Role


@model
class GroupRoleAssignment(Base):
    """Confirms that a group was given a role."""

    object: Literal['group.role']
    """The kind of object: always `group.role`."""
    group: Group
    """The group that has the role now."""
    role: Role
    """The role that was assigned."""

    _nested = {'group': 'Group', 'role': 'Role'}
    _tags = {'object': 'group.role'}
