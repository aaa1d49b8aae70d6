"""Computer tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
ComputerToolCallStatus: TypeAlias = ComputerToolCallStatusInput | str
