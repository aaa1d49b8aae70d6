from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project import Project


@model
class ProjectListResponse(Base):
    """Project list response."""

    object: Literal['list']
    data: list[Project]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['Project']}
    _tags = {'object': 'list'}
