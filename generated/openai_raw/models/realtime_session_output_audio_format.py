"""Realtime session output audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionOutputAudioFormatInput: TypeAlias = Literal['pcm16', 'g711_ulaw', 'g711_alaw']
RealtimeSessionOutputAudioFormat: TypeAlias = RealtimeSessionOutputAudioFormatInput | str
