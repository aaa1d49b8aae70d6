"""Beta model response properties prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaModelResponsePropertiesPromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
BetaModelResponsePropertiesPromptCacheRetention: TypeAlias = BetaModelResponsePropertiesPromptCacheRetentionInput | str
