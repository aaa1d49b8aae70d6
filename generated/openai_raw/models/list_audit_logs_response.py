from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.audit_log import AuditLog


@model
class ListAuditLogsResponse(Base):
    """List audit logs response."""

    object: Literal['list']
    data: list[AuditLog]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['AuditLog']}
    _tags = {'object': 'list'}
