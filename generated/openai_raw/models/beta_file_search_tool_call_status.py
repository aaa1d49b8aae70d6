"""Beta file search tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFileSearchToolCallStatusInput: TypeAlias = Literal['in_progress', 'searching', 'completed', 'incomplete', 'failed']
BetaFileSearchToolCallStatus: TypeAlias = BetaFileSearchToolCallStatusInput | str
