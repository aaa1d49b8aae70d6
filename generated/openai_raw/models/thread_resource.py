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
    """A conversation of an end user in ChatKit."""

    id: str
    """Id of the chatkit thread."""
    object: Literal['chatkit.thread']
    """The kind of object: always `chatkit.thread`."""
    created_at: int
    """When the chatkit thread was created, in Unix seconds."""
    title: str | None
    """Title of the chatkit thread."""
    status: ActiveStatus | LockedStatus | ClosedStatus
    """Whether the thread takes new messages."""
    user: str
    """Your id of the end user."""

    _nested = {'status': ('type', {'active': 'ActiveStatus', 'locked': 'LockedStatus', 'closed': 'ClosedStatus'})}
    _tags = {'object': 'chatkit.thread'}
