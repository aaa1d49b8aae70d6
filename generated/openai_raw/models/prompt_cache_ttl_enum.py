"""How long a cached prompt lives at least: 30 minutes or 12 hours."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheTTLEnumInput: TypeAlias = Literal['30m', '12h']
PromptCacheTTLEnum: TypeAlias = PromptCacheTTLEnumInput | str
