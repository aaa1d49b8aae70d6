from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_server_event_response_content_part_done_part_type import RealtimeServerEventResponseContentPartDonePartType


@model
class RealtimeServerEventResponseContentPartDonePart(Base):
    """The part, whole."""

    type: RealtimeServerEventResponseContentPartDonePartType | None = absent
    """Which kind of part this is. Values: `audio`, `text`."""
    text: str | None = absent
    """The whole text; only if the part is one of text."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """What was said, as text."""
    _tags = {'type': ('audio', 'text')}
