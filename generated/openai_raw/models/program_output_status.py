"""Program output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProgramOutputStatusInput: TypeAlias = Literal['completed', 'incomplete']
ProgramOutputStatus: TypeAlias = ProgramOutputStatusInput | str
