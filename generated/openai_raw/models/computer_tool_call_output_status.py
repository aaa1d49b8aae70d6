"""Computer tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
ComputerToolCallOutputStatus: TypeAlias = ComputerToolCallOutputStatusInput | str
