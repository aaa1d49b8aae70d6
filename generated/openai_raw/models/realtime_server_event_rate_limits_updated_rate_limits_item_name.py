"""Realtime server event rate limits updated rate limits item name."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeServerEventRateLimitsUpdatedRateLimitsItemNameInput: TypeAlias = Literal['requests', 'tokens']
RealtimeServerEventRateLimitsUpdatedRateLimitsItemName: TypeAlias = RealtimeServerEventRateLimitsUpdatedRateLimitsItemNameInput | str
