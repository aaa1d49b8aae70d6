from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionOutputAudioDelta(Base):
    """Realtime translation server event session output audio delta."""

    event_id: str
    type: Literal['session.output_audio.delta']
    delta: str
    sample_rate: int | None = absent
    channels: int | None = absent
    format: Literal['pcm16'] | None = absent
    elapsed_ms: int | None = None
    _tags = {'type': 'session.output_audio.delta', 'format': 'pcm16'}
