"""Realtime session create request GA output modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateRequestGAOutputModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeSessionCreateRequestGAOutputModalitiesItem: TypeAlias = RealtimeSessionCreateRequestGAOutputModalitiesItemInput | str
