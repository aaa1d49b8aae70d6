"""Realtime conversation item with reference content item type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemWithReferenceContentItemTypeInput: TypeAlias = Literal['input_audio', 'input_text', 'item_reference', 'text']
RealtimeConversationItemWithReferenceContentItemType: TypeAlias = RealtimeConversationItemWithReferenceContentItemTypeInput | str
