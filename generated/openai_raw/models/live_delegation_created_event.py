from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_delegation_created_event_delegation import LiveDelegationCreatedEventDelegation


@model
class LiveDelegationCreatedEvent(Base):
    """Live delegation created event."""

    delegation: LiveDelegationCreatedEventDelegation
    event_id: str
    offset_ms: int
    type: Literal['session.delegation.created']
    client_event_id: str | None = None

    _nested = {'delegation': 'LiveDelegationCreatedEventDelegation'}
    _tags = {'type': 'session.delegation.created'}
