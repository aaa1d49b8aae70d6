"""Realtime beta response create params output audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaResponseCreateParamsOutputAudioFormatInput: TypeAlias = Literal['pcm16', 'g711_ulaw', 'g711_alaw']
RealtimeBetaResponseCreateParamsOutputAudioFormat: TypeAlias = RealtimeBetaResponseCreateParamsOutputAudioFormatInput | str
