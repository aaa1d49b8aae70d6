from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_response_create_params import RealtimeResponseCreateParams, RealtimeResponseCreateParamsDict

    class RealtimeClientEventResponseCreateDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['response.create']]
        response: RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict


@model
class RealtimeClientEventResponseCreate(Base):
    """Realtime client event response create."""

    event_id: str | None = absent
    type: Literal['response.create']
    response: RealtimeResponseCreateParams | None = absent

    _nested = {'response': 'RealtimeResponseCreateParams'}
    _tags = {'type': 'response.create'}
