"""Realtime conversation item with reference status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemWithReferenceStatusInput: TypeAlias = Literal['completed', 'incomplete', 'in_progress']
RealtimeConversationItemWithReferenceStatus: TypeAlias = RealtimeConversationItemWithReferenceStatusInput | str
