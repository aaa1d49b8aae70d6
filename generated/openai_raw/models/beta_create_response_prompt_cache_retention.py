"""Beta create response prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCreateResponsePromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
BetaCreateResponsePromptCacheRetention: TypeAlias = BetaCreateResponsePromptCacheRetentionInput | str
