"""Realtime reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeReasoningEffortInput: TypeAlias = Literal['minimal', 'low', 'medium', 'high', 'xhigh']
RealtimeReasoningEffort: TypeAlias = RealtimeReasoningEffortInput | str
