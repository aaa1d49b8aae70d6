"""Local shell tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LocalShellToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LocalShellToolCallStatus: TypeAlias = LocalShellToolCallStatusInput | str
