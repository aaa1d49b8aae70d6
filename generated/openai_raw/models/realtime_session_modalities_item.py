"""Realtime session modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeSessionModalitiesItem: TypeAlias = RealtimeSessionModalitiesItemInput | str
