"""Local shell tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LocalShellToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LocalShellToolCallOutputStatus: TypeAlias = LocalShellToolCallOutputStatusInput | str
