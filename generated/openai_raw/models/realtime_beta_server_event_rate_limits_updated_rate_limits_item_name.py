"""Realtime beta server event rate limits updated rate limits item name."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemNameInput: TypeAlias = Literal['requests', 'tokens']
RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemName: TypeAlias = RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemNameInput | str
