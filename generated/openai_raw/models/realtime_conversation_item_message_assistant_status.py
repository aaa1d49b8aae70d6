"""Realtime conversation item message assistant status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemMessageAssistantStatusInput: TypeAlias = Literal['completed', 'incomplete', 'in_progress']
RealtimeConversationItemMessageAssistantStatus: TypeAlias = RealtimeConversationItemMessageAssistantStatusInput | str
