"""Realtime conversation item message user content item type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemMessageUserContentItemTypeInput: TypeAlias = Literal['input_text', 'input_audio', 'input_image']
RealtimeConversationItemMessageUserContentItemType: TypeAlias = RealtimeConversationItemMessageUserContentItemTypeInput | str
