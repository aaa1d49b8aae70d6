from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookLiveTransportConnectedData(Base):
    """What the event is about."""

    session_id: str
    """Id of the session."""
    type: Literal['webrtc']
    """Tells this object from others that can stand in its place: always `webrtc`."""
    _tags = {'type': 'webrtc'}
