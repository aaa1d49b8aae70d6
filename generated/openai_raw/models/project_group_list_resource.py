from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_group import ProjectGroup


@model
class ProjectGroupListResource(Model):
    """Project group list resource."""

    object: Literal['list']
    data: list[ProjectGroup]
    has_more: bool
    next: str | None

    _nested = {'data': ['ProjectGroup']}
    _tags = {'object': 'list'}
