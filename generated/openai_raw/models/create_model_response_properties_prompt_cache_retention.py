"""Create model response properties prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateModelResponsePropertiesPromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
CreateModelResponsePropertiesPromptCacheRetention: TypeAlias = CreateModelResponsePropertiesPromptCacheRetentionInput | str
