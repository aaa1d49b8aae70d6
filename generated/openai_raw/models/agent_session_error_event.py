from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.session_error import SessionError


@model
class AgentSessionErrorEvent(Base):
    """Agent session error event."""

    error: SessionError
    event_id: str
    session_id: str
    type: Literal['error']
    obfuscation: str | None = None

    _nested = {'error': 'SessionError'}
    _tags = {'type': 'error'}
