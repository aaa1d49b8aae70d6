"""Beta responses client event response create prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreatePromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
BetaResponsesClientEventResponseCreatePromptCacheRetention: TypeAlias = BetaResponsesClientEventResponseCreatePromptCacheRetentionInput | str
