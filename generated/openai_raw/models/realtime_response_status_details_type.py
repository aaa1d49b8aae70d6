"""Realtime response status details type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseStatusDetailsTypeInput: TypeAlias = Literal['completed', 'cancelled', 'failed', 'incomplete']
RealtimeResponseStatusDetailsType: TypeAlias = RealtimeResponseStatusDetailsTypeInput | str
