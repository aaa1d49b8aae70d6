from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.user_projects_data_item import UserProjectsDataItem


@model
class UserProjects(Base):
    """The projects to which a user belongs."""

    object: Literal['list']
    """The kind of object: always `list`."""
    data: list[UserProjectsDataItem]
    """One entry per project."""

    _nested = {'data': ['UserProjectsDataItem']}
    _tags = {'object': 'list'}
