"""`LiveDelegationCreatedEvent`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class LiveDelegationCreatedEvent(Base):
    """The event `session.delegation.created`."""

    delegation: LiveDelegationCreatedEventDelegation
    """How work is handed to a larger model."""
    event_id: str
    """Id of the event, given by the server."""
    offset_ms: int
    """When it happened, in milliseconds from the beginning of the session."""
    type: Literal["session.delegation.created"]
    """Which kind it is. Always `session.delegation.created`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {"delegation": "LiveDelegationCreatedEventDelegation"}
    _tags = {"type": "session.delegation.created"}


@model
class LiveDelegationCreatedEventDelegation(Base):
    """Work that was handed over."""

    id: str
    """Id of the event."""
    target: LiveDelegationCreatedEventDelegationTarget
    """Who does the work. Values: `client`, `responses`, `decisions`."""
    type: Literal["delegation"]
    """Which kind it is. Always `delegation`."""
    response_id: str | None = None
    """Id of the response that the event belongs to."""

    _tags = {"type": "delegation"}


LiveDelegationCreatedEventDelegationTargetInput: TypeAlias = Literal["client", "responses", "decisions"]
LiveDelegationCreatedEventDelegationTarget: TypeAlias = LiveDelegationCreatedEventDelegationTargetInput | str
