"""Realtime session create response modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateResponseModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeSessionCreateResponseModalitiesItem: TypeAlias = RealtimeSessionCreateResponseModalitiesItemInput | str
