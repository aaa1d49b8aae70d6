"""Beta prompt cache TTL enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheTTLEnumInput: TypeAlias = Literal['30m', '12h']
BetaPromptCacheTTLEnum: TypeAlias = BetaPromptCacheTTLEnumInput | str
