from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventResponseCancelDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['response.cancel']]
        response_id: str


@model
class RealtimeClientEventResponseCancel(Base):
    """Realtime client event response cancel."""

    event_id: str | None = absent
    type: Literal['response.cancel']
    response_id: str | None = absent
    _tags = {'type': 'response.cancel'}
