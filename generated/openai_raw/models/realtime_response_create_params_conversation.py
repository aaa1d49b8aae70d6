"""Realtime response create params conversation."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseCreateParamsConversationInput: TypeAlias = Literal['auto', 'none']
RealtimeResponseCreateParamsConversation: TypeAlias = RealtimeResponseCreateParamsConversationInput | str
