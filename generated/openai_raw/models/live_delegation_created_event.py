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
    """How work is handed to a larger model."""
    event_id: str
    """Id of the event, given by the server."""
    offset_ms: int
    """When it happened, in milliseconds from the beginning of the session."""
    type: Literal['session.delegation.created']
    """Which kind it is. Always `session.delegation.created`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {'delegation': 'LiveDelegationCreatedEventDelegation'}
    _tags = {'type': 'session.delegation.created'}
