"""Realtime conversation item message system status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemMessageSystemStatusInput: TypeAlias = Literal['completed', 'incomplete', 'in_progress']
RealtimeConversationItemMessageSystemStatus: TypeAlias = RealtimeConversationItemMessageSystemStatusInput | str
