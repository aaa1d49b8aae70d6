"""Realtime beta response output audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaResponseOutputAudioFormatInput: TypeAlias = Literal['pcm16', 'g711_ulaw', 'g711_alaw']
RealtimeBetaResponseOutputAudioFormat: TypeAlias = RealtimeBetaResponseOutputAudioFormatInput | str
