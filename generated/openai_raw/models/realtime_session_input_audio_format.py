"""Realtime session input audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionInputAudioFormatInput: TypeAlias = Literal['pcm16', 'g711_ulaw', 'g711_alaw']
RealtimeSessionInputAudioFormat: TypeAlias = RealtimeSessionInputAudioFormatInput | str
