from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_delegation_created_event_delegation_target import LiveDelegationCreatedEventDelegationTarget


@model
class LiveDelegationCreatedEventDelegation(Base):
    """The event `delegation`."""

    id: str
    """Id of the event."""
    target: LiveDelegationCreatedEventDelegationTarget
    """Values: `client`, `responses`, `decisions`."""
    type: Literal['delegation']
    """The kind of event: always `delegation`."""
    response_id: str | None = None
    """Id of the response that the event belongs to."""
    _tags = {'type': 'delegation'}
