"""Web search tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchToolCallStatusInput: TypeAlias = Literal['in_progress', 'searching', 'completed', 'failed', 'incomplete']
WebSearchToolCallStatus: TypeAlias = WebSearchToolCallStatusInput | str
