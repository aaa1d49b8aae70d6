"""Audio format audio pcm rate."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioFormatAudioPcmRateInput: TypeAlias = Literal[16000, 24000]
AudioFormatAudioPcmRate: TypeAlias = Literal[16000, 24000] | int
