"""Realtime response status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseStatusInput: TypeAlias = Literal['completed', 'cancelled', 'failed', 'incomplete', 'in_progress']
RealtimeResponseStatus: TypeAlias = RealtimeResponseStatusInput | str
