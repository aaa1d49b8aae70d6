from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_server_event_response_content_part_done_part import RealtimeServerEventResponseContentPartDonePart


@model
class RealtimeServerEventResponseContentPartDone(Base):
    """The event `response.content_part.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['response.content_part.done']
    """The kind of event: always `response.content_part.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    part: RealtimeServerEventResponseContentPartDonePart
    """The part, whole."""

    _nested = {'part': 'RealtimeServerEventResponseContentPartDonePart'}
    _tags = {'type': 'response.content_part.done'}
