"""Realtime transcription session create response modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeTranscriptionSessionCreateResponseModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeTranscriptionSessionCreateResponseModalitiesItem: TypeAlias = RealtimeTranscriptionSessionCreateResponseModalitiesItemInput | str
