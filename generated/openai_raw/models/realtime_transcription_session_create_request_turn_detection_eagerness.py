"""Realtime transcription session create request turn detection eagerness."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput: TypeAlias = Literal['low', 'medium', 'high', 'auto']
RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness: TypeAlias = RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput | str
