"""Beta prompt cache mode enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheModeEnumInput: TypeAlias = Literal['implicit', 'explicit']
BetaPromptCacheModeEnum: TypeAlias = BetaPromptCacheModeEnumInput | str
