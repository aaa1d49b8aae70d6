"""Realtime conversation item function call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemFunctionCallOutputStatusInput: TypeAlias = Literal['completed', 'incomplete', 'in_progress']
RealtimeConversationItemFunctionCallOutputStatus: TypeAlias = RealtimeConversationItemFunctionCallOutputStatusInput | str
