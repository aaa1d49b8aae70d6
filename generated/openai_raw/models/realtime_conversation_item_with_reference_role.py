"""Realtime conversation item with reference role."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemWithReferenceRoleInput: TypeAlias = Literal['user', 'assistant', 'system']
RealtimeConversationItemWithReferenceRole: TypeAlias = RealtimeConversationItemWithReferenceRoleInput | str
