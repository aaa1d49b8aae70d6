"""Realtime beta response create params conversation."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaResponseCreateParamsConversationInput: TypeAlias = Literal['auto', 'none']
RealtimeBetaResponseCreateParamsConversation: TypeAlias = RealtimeBetaResponseCreateParamsConversationInput | str
