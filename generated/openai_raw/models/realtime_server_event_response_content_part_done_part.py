from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_server_event_response_content_part_done_part_type import RealtimeServerEventResponseContentPartDonePartType


@model
class RealtimeServerEventResponseContentPartDonePart(Base):
    """Realtime server event response content part done part."""

    type: RealtimeServerEventResponseContentPartDonePartType | None = absent
    text: str | None = absent
    audio: str | None = absent
    transcript: str | None = absent
    _tags = {'type': ('audio', 'text')}
