"""Beta web search preview tool type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaWebSearchPreviewToolTypeInput: TypeAlias = Literal['web_search_preview', 'web_search_preview_2025_03_11']
BetaWebSearchPreviewToolType: TypeAlias = BetaWebSearchPreviewToolTypeInput | str
