"""Beta prompt cache retention enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheRetentionEnumInput: TypeAlias = Literal['in_memory', '24h']
BetaPromptCacheRetentionEnum: TypeAlias = BetaPromptCacheRetentionEnumInput | str
