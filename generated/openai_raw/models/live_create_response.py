from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.live_create_response_session import LiveCreateResponseSession
    from ..models.live_create_response_transport import LiveCreateResponseTransport


@model
class LiveCreateResponse(Base):
    """A session that was just started."""

    session: LiveCreateResponseSession
    """The session and its settings."""
    transport: LiveCreateResponseTransport
    """How audio is exchanged."""

    _nested = {'session': 'LiveCreateResponseSession', 'transport': 'LiveCreateResponseTransport'}
