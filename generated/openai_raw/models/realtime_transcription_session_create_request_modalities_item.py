"""Realtime transcription session create request modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeTranscriptionSessionCreateRequestModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeTranscriptionSessionCreateRequestModalitiesItem: TypeAlias = RealtimeTranscriptionSessionCreateRequestModalitiesItemInput | str
