"""Realtime session create request modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateRequestModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeSessionCreateRequestModalitiesItem: TypeAlias = RealtimeSessionCreateRequestModalitiesItemInput | str
