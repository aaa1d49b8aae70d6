from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_rate_limit import ProjectRateLimit


@model
class ProjectRateLimitListResponse(Base):
    """Project rate limit list response."""

    object: Literal['list']
    data: list[ProjectRateLimit]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['ProjectRateLimit']}
    _tags = {'object': 'list'}
