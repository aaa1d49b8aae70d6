"""Realtime conversation item message user content item detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemMessageUserContentItemDetailInput: TypeAlias = Literal['auto', 'low', 'high']
RealtimeConversationItemMessageUserContentItemDetail: TypeAlias = RealtimeConversationItemMessageUserContentItemDetailInput | str
