"""Realtime transcription session create request input audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput: TypeAlias = Literal['pcm16', 'g711_ulaw', 'g711_alaw']
RealtimeTranscriptionSessionCreateRequestInputAudioFormat: TypeAlias = RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput | str
