from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookLiveTransportConnectedData(Base):
    """Webhook live transport connected data."""

    session_id: str
    type: Literal['webrtc']
    _tags = {'type': 'webrtc'}
