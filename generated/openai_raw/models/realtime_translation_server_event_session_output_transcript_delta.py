from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionOutputTranscriptDelta(Base):
    """Realtime translation server event session output transcript delta."""

    event_id: str
    type: Literal['session.output_transcript.delta']
    delta: str
    elapsed_ms: int | None = None
    _tags = {'type': 'session.output_transcript.delta'}
