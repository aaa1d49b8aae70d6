"""Program output item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProgramOutputItemStatusInput: TypeAlias = Literal['completed', 'incomplete']
ProgramOutputItemStatus: TypeAlias = ProgramOutputItemStatusInput | str
