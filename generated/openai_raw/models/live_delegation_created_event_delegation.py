from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_delegation_created_event_delegation_target import LiveDelegationCreatedEventDelegationTarget


@model
class LiveDelegationCreatedEventDelegation(Base):
    """Work that was handed over."""

    id: str
    """Id of the event."""
    target: LiveDelegationCreatedEventDelegationTarget
    """Who does the work. Values: `client`, `responses`, `decisions`."""
    type: Literal['delegation']
    """Which kind it is. Always `delegation`."""
    response_id: str | None = None
    """Id of the response that the event belongs to."""
    _tags = {'type': 'delegation'}
