"""`LiveDelegationCreatedEvent`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class LiveDelegationCreatedEvent(Base):
    """The model handed work to your program, to a response or to decisions. It has the id, not the task."""

    delegation: LiveDelegationCreatedEventDelegation
    """Delegation of work to a larger model."""
    event_id: str
    """Id of the event, assigned by the server."""
    offset_ms: int
    """Time of the event, in milliseconds since the start of the session."""
    type: Literal["session.delegation.created"]
    """Event type: always `session.delegation.created`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {"delegation": "LiveDelegationCreatedEventDelegation"}
    _tags = {"type": "session.delegation.created"}


@model
class LiveDelegationCreatedEventDelegation(Base):
    """The delegated work."""

    id: str
    """Id of the event."""
    target: LiveDelegationCreatedEventDelegationTarget
    """What the work is delegated to. Values: `client`, `responses`, `decisions`."""
    type: Literal["delegation"]
    """Event type: always `delegation`."""
    response_id: str | None = None
    """Id of the response that the event is about."""

    _tags = {"type": "delegation"}


LiveDelegationCreatedEventDelegationTargetInput: TypeAlias = Literal["client", "responses", "decisions"]
LiveDelegationCreatedEventDelegationTarget: TypeAlias = LiveDelegationCreatedEventDelegationTargetInput | str
"""What the work is delegated to."""
