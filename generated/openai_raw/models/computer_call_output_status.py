"""Computer call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerCallOutputStatusInput: TypeAlias = Literal['completed', 'incomplete', 'failed', 'in_progress']
ComputerCallOutputStatus: TypeAlias = ComputerCallOutputStatusInput | str
