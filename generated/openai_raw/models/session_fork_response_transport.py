from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SessionForkResponseTransport(Base):
    """Session fork response transport."""

    sdp: str
    type: Literal['webrtc']
    _tags = {'type': 'webrtc'}
