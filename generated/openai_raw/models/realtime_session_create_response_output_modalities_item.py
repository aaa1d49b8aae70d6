"""Realtime session create response output modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateResponseOutputModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeSessionCreateResponseOutputModalitiesItem: TypeAlias = RealtimeSessionCreateResponseOutputModalitiesItemInput | str
