from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_delegation_created_event_delegation_target import LiveDelegationCreatedEventDelegationTarget


@model
class LiveDelegationCreatedEventDelegation(Base):
    """Live delegation created event delegation."""

    id: str
    target: LiveDelegationCreatedEventDelegationTarget
    type: Literal['delegation']
    response_id: str | None = None
    _tags = {'type': 'delegation'}
