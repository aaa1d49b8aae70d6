from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_delegation_created_event_delegation import LiveDelegationCreatedEventDelegation


@model
class LiveDelegationCreatedEvent(Base):
    """The event `session.delegation.created`."""

    delegation: LiveDelegationCreatedEventDelegation
    event_id: str
    """Id of the event, given by the server."""
    offset_ms: int
    type: Literal['session.delegation.created']
    """The kind of event: always `session.delegation.created`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {'delegation': 'LiveDelegationCreatedEventDelegation'}
    _tags = {'type': 'session.delegation.created'}
