"""Prompt cache mode enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheModeEnumInput: TypeAlias = Literal['implicit', 'explicit']
PromptCacheModeEnum: TypeAlias = PromptCacheModeEnumInput | str
