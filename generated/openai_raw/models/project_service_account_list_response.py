from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_service_account import ProjectServiceAccount


@model
class ProjectServiceAccountListResponse(Base):
    """Project service account list response."""

    object: Literal['list']
    data: list[ProjectServiceAccount]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['ProjectServiceAccount']}
    _tags = {'object': 'list'}
