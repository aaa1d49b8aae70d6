"""File search tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileSearchToolCallStatusInput: TypeAlias = Literal['in_progress', 'searching', 'completed', 'incomplete', 'failed']
FileSearchToolCallStatus: TypeAlias = FileSearchToolCallStatusInput | str
