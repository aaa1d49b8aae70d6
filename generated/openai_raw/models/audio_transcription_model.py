"""Audio transcription model."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioTranscriptionModelInput: TypeAlias = Literal['whisper-1', 'gpt-transcribe', 'gpt-live-transcribe', 'gpt-4o-mini-transcribe', 'gpt-4o-mini-transcribe-2025-12-15', 'gpt-4o-transcribe', 'gpt-4o-transcribe-diarize', 'gpt-realtime-whisper']
AudioTranscriptionModel: TypeAlias = AudioTranscriptionModelInput | str
