from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_server_event_response_content_part_added_part_type import RealtimeServerEventResponseContentPartAddedPartType


@model
class RealtimeServerEventResponseContentPartAddedPart(Base):
    """Realtime server event response content part added part."""

    type: RealtimeServerEventResponseContentPartAddedPartType | None = absent
    text: str | None = absent
    audio: str | None = absent
    transcript: str | None = absent
    _tags = {'type': ('audio', 'text')}
