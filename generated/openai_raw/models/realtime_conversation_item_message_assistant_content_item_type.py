"""Realtime conversation item message assistant content item type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemMessageAssistantContentItemTypeInput: TypeAlias = Literal['output_text', 'output_audio']
RealtimeConversationItemMessageAssistantContentItemType: TypeAlias = RealtimeConversationItemMessageAssistantContentItemTypeInput | str
