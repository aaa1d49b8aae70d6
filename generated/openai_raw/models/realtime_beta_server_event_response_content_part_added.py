from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_beta_server_event_response_content_part_added_part import RealtimeBetaServerEventResponseContentPartAddedPart


@model
class RealtimeBetaServerEventResponseContentPartAdded(Base):
    """Realtime beta server event response content part added."""

    event_id: str
    type: Literal['response.content_part.added']
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeBetaServerEventResponseContentPartAddedPart

    _nested = {'part': 'RealtimeBetaServerEventResponseContentPartAddedPart'}
    _tags = {'type': 'response.content_part.added'}
