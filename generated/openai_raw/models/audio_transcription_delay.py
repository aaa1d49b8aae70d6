"""Audio transcription delay."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioTranscriptionDelayInput: TypeAlias = Literal['minimal', 'low', 'medium', 'high', 'xhigh']
AudioTranscriptionDelay: TypeAlias = AudioTranscriptionDelayInput | str
