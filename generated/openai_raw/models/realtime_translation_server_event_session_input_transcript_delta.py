from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionInputTranscriptDelta(Base):
    """Realtime translation server event session input transcript delta."""

    event_id: str
    type: Literal['session.input_transcript.delta']
    delta: str
    elapsed_ms: int | None = None
    _tags = {'type': 'session.input_transcript.delta'}
