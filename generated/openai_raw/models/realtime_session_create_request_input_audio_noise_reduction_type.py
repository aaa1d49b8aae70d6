"""Realtime session create request input audio noise reduction type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput: TypeAlias = Literal['near_field', 'far_field']
RealtimeSessionCreateRequestInputAudioNoiseReductionType: TypeAlias = RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput | str
