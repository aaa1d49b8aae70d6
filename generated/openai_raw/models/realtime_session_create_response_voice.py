"""Realtime session create response voice."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateResponseVoiceInput: TypeAlias = Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse']
RealtimeSessionCreateResponseVoice: TypeAlias = RealtimeSessionCreateResponseVoiceInput | str
