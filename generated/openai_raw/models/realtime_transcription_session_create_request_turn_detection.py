from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
        type: Literal['server_vad']
        threshold: float
        prefix_padding_ms: int
        silence_duration_ms: int


@model
class RealtimeTranscriptionSessionCreateRequestTurnDetection(Base):
    """Realtime transcription session create request turn detection."""

    type: Literal['server_vad'] | None = absent
    threshold: float | None = absent
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
    _tags = {'type': 'server_vad'}
