"""Response prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsePromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
ResponsePromptCacheRetention: TypeAlias = ResponsePromptCacheRetentionInput | str
