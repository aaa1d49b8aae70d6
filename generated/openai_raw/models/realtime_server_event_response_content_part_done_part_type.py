"""Realtime server event response content part done part type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeServerEventResponseContentPartDonePartTypeInput: TypeAlias = Literal['audio', 'text']
RealtimeServerEventResponseContentPartDonePartType: TypeAlias = RealtimeServerEventResponseContentPartDonePartTypeInput | str
