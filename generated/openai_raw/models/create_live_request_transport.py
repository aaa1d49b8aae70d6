from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateLiveRequestTransportDict(TypedDict, total=False):
        sdp: Required[str]
        type: Required[Literal['webrtc']]


@model
class CreateLiveRequestTransport(Base):
    """Create live request transport."""

    sdp: str
    type: Literal['webrtc']
    _tags = {'type': 'webrtc'}
