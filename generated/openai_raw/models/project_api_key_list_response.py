from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_api_key import ProjectApiKey


@model
class ProjectApiKeyListResponse(Base):
    """Project api key list response."""

    object: Literal['list']
    data: list[ProjectApiKey]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['ProjectApiKey']}
    _tags = {'object': 'list'}
