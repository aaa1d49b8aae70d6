from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_response_create_params import RealtimeResponseCreateParams, RealtimeResponseCreateParamsDict

    class RealtimeClientEventResponseCreateDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['response.create']]
        """The kind of event: always `response.create`."""
        response: RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict
        """Settings of one response, which take the place of the session's."""


@model
class RealtimeClientEventResponseCreate(Base):
    """The event `response.create`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['response.create']
    """The kind of event: always `response.create`."""
    response: RealtimeResponseCreateParams | None = absent
    """Settings of one response, which take the place of the session's."""

    _nested = {'response': 'RealtimeResponseCreateParams'}
    _tags = {'type': 'response.create'}
