"""Realtime conversation item message user status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemMessageUserStatusInput: TypeAlias = Literal['completed', 'incomplete', 'in_progress']
RealtimeConversationItemMessageUserStatus: TypeAlias = RealtimeConversationItemMessageUserStatusInput | str
