"""Model response properties prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModelResponsePropertiesPromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
ModelResponsePropertiesPromptCacheRetention: TypeAlias = ModelResponsePropertiesPromptCacheRetentionInput | str
