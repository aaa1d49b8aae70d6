from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.active_status import ActiveStatus
    from ..models.closed_status import ClosedStatus
    from ..models.locked_status import LockedStatus


@model
class ThreadResource(Base):
    """Thread resource."""

    id: str
    object: Literal['chatkit.thread']
    created_at: int
    title: str | None
    status: ActiveStatus | LockedStatus | ClosedStatus
    user: str

    _nested = {'status': ('type', {'active': 'ActiveStatus', 'locked': 'LockedStatus', 'closed': 'ClosedStatus'})}
    _tags = {'object': 'chatkit.thread'}
