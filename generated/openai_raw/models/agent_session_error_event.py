from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.session_error import SessionError


@model
class AgentSessionErrorEvent(Base):
    """The event `error`."""

    error: SessionError
    """What went wrong. Null if nothing did."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    type: Literal['error']
    """Which kind it is. Always `error`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {'error': 'SessionError'}
    _tags = {'type': 'error'}
