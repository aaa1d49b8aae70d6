"""Computer call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerCallOutputStatusInput: TypeAlias = Literal['completed', 'incomplete', 'failed']
ComputerCallOutputStatus: TypeAlias = ComputerCallOutputStatusInput | str
