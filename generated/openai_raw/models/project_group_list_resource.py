from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_group import ProjectGroup


@model
class ProjectGroupListResource(Base):
    """Project group list resource."""

    object: Literal['list']
    data: list[ProjectGroup]
    has_more: bool
    next: str | None

    _nested = {'data': ['ProjectGroup']}
    _tags = {'object': 'list'}
