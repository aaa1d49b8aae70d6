"""Create chat completion request prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionRequestPromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
CreateChatCompletionRequestPromptCacheRetention: TypeAlias = CreateChatCompletionRequestPromptCacheRetentionInput | str
