"""Realtime server event response content part added part type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeServerEventResponseContentPartAddedPartTypeInput: TypeAlias = Literal['audio', 'text']
RealtimeServerEventResponseContentPartAddedPartType: TypeAlias = RealtimeServerEventResponseContentPartAddedPartTypeInput | str
