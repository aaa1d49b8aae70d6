"""Realtime conversation item function call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemFunctionCallStatusInput: TypeAlias = Literal['completed', 'incomplete', 'in_progress']
RealtimeConversationItemFunctionCallStatus: TypeAlias = RealtimeConversationItemFunctionCallStatusInput | str
