"""Create response prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateResponsePromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
CreateResponsePromptCacheRetention: TypeAlias = CreateResponsePromptCacheRetentionInput | str
