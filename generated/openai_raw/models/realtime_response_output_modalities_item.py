"""Realtime response output modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseOutputModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeResponseOutputModalitiesItem: TypeAlias = RealtimeResponseOutputModalitiesItemInput | str
