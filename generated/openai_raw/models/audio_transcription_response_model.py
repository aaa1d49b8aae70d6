"""Audio transcription response model."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioTranscriptionResponseModelInput: TypeAlias = Literal['whisper-1', 'gpt-transcribe', 'gpt-live-transcribe', 'gpt-4o-mini-transcribe', 'gpt-4o-mini-transcribe-2025-12-15', 'gpt-4o-transcribe', 'gpt-4o-transcribe-diarize', 'gpt-realtime-whisper']
AudioTranscriptionResponseModel: TypeAlias = AudioTranscriptionResponseModelInput | str
