"""Beta program output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaProgramOutputStatusInput: TypeAlias = Literal['completed', 'incomplete']
BetaProgramOutputStatus: TypeAlias = BetaProgramOutputStatusInput | str
