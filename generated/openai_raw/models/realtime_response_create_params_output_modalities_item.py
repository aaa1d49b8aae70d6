"""Realtime response create params output modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseCreateParamsOutputModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeResponseCreateParamsOutputModalitiesItem: TypeAlias = RealtimeResponseCreateParamsOutputModalitiesItemInput | str
