from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.live_create_response_session import LiveCreateResponseSession
    from ..models.live_create_response_transport import LiveCreateResponseTransport


@model
class LiveCreateResponse(Base):
    """Live create response."""

    session: LiveCreateResponseSession
    transport: LiveCreateResponseTransport

    _nested = {'session': 'LiveCreateResponseSession', 'transport': 'LiveCreateResponseTransport'}
