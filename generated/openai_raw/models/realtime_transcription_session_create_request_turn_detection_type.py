"""Realtime transcription session create request turn detection type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput: TypeAlias = Literal['server_vad', 'semantic_vad']
RealtimeTranscriptionSessionCreateRequestTurnDetectionType: TypeAlias = RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput | str
