"""Realtime session create request turn detection eagerness."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateRequestTurnDetectionEagernessInput: TypeAlias = Literal['low', 'medium', 'high', 'auto']
RealtimeSessionCreateRequestTurnDetectionEagerness: TypeAlias = RealtimeSessionCreateRequestTurnDetectionEagernessInput | str
