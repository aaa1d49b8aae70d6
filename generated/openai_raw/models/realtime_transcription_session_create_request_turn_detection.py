from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_transcription_session_create_request_turn_detection_eagerness import RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness, RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput
    from ..models.realtime_transcription_session_create_request_turn_detection_type import RealtimeTranscriptionSessionCreateRequestTurnDetectionType, RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput

    class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
        type: RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput
        """Which kind of turn detection this is. Values: `server_vad`, `semantic_vad`."""
        threshold: float
        """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
        prefix_padding_ms: int
        """Milliseconds of audio to take in from before the speech was noticed."""
        silence_duration_ms: int
        """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
        create_response: bool
        eagerness: RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput
        """Values: `low`, `medium`, `high`, `auto`."""
        interrupt_response: bool


@model
class RealtimeTranscriptionSessionCreateRequestTurnDetection(Base):
    """The value of `RealtimeTranscriptionSessionCreateRequest.turn_detection`."""

    type: RealtimeTranscriptionSessionCreateRequestTurnDetectionType | None = absent
    """Which kind of turn detection this is. Values: `server_vad`, `semantic_vad`."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool | None = absent
    eagerness: RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness | None = absent
    """Values: `low`, `medium`, `high`, `auto`."""
    interrupt_response: bool | None = absent
    _tags = {'type': ('server_vad', 'semantic_vad')}
