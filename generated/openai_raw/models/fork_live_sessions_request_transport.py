from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ForkLiveSessionsRequestTransportDict(TypedDict, total=False):
        sdp: Required[str]
        type: Required[Literal['webrtc']]


@model
class ForkLiveSessionsRequestTransport(Base):
    """Fork live sessions request transport."""

    sdp: str
    type: Literal['webrtc']
    _tags = {'type': 'webrtc'}
