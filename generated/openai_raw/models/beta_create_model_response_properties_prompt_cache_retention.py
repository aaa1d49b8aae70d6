"""Beta create model response properties prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCreateModelResponsePropertiesPromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
BetaCreateModelResponsePropertiesPromptCacheRetention: TypeAlias = BetaCreateModelResponsePropertiesPromptCacheRetentionInput | str
