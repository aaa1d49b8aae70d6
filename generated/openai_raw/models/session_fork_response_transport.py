from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SessionForkResponseTransport(Base):
    """The value of `SessionForkResponse.transport`."""

    sdp: str
    type: Literal['webrtc']
    """Tells this object from others that can stand in its place: always `webrtc`."""
    _tags = {'type': 'webrtc'}
