from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ForkLiveSessionsRequestTransportDict(TypedDict, total=False):
        sdp: Required[str]
        """The description of the connection, as SDP text."""
        type: Required[Literal['webrtc']]
        """Which kind it is. Always `webrtc`."""


@model
class ForkLiveSessionsRequestTransport(Base):
    """The offer of WebRTC."""

    sdp: str
    """The description of the connection, as SDP text."""
    type: Literal['webrtc']
    """Which kind it is. Always `webrtc`."""
    _tags = {'type': 'webrtc'}
