"""Audio transcription response delay."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioTranscriptionResponseDelayInput: TypeAlias = Literal['minimal', 'low', 'medium', 'high', 'xhigh']
AudioTranscriptionResponseDelay: TypeAlias = AudioTranscriptionResponseDelayInput | str
