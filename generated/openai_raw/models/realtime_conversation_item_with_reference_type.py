"""Realtime conversation item with reference type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemWithReferenceTypeInput: TypeAlias = Literal['message', 'function_call', 'function_call_output']
RealtimeConversationItemWithReferenceType: TypeAlias = RealtimeConversationItemWithReferenceTypeInput | str
