"""Realtime session create response GA output modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateResponseGAOutputModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeSessionCreateResponseGAOutputModalitiesItem: TypeAlias = RealtimeSessionCreateResponseGAOutputModalitiesItemInput | str
