"""How long a cached prompt is kept: in memory for a short while (`in_memory`), or up to 24 hours (`24h`)."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionRequestPromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
CreateChatCompletionRequestPromptCacheRetention: TypeAlias = CreateChatCompletionRequestPromptCacheRetentionInput | str
