"""Prompt cache retention enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheRetentionEnumInput: TypeAlias = Literal['in_memory', '24h']
PromptCacheRetentionEnum: TypeAlias = PromptCacheRetentionEnumInput | str
