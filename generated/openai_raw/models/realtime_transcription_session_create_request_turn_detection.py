from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_transcription_session_create_request_turn_detection_eagerness import RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness, RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput
    from ..models.realtime_transcription_session_create_request_turn_detection_type import RealtimeTranscriptionSessionCreateRequestTurnDetectionType, RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput

    class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
        type: RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput
        threshold: float
        prefix_padding_ms: int
        silence_duration_ms: int
        create_response: bool
        eagerness: RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput
        interrupt_response: bool


@model
class RealtimeTranscriptionSessionCreateRequestTurnDetection(Base):
    """Realtime transcription session create request turn detection."""

    type: RealtimeTranscriptionSessionCreateRequestTurnDetectionType | None = absent
    threshold: float | None = absent
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
    create_response: bool | None = absent
    eagerness: RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness | None = absent
    interrupt_response: bool | None = absent
    _tags = {'type': ('server_vad', 'semantic_vad')}
