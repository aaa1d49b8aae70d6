"""Beta response prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsePromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
BetaResponsePromptCacheRetention: TypeAlias = BetaResponsePromptCacheRetentionInput | str
