"""Beta program output item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaProgramOutputItemStatusInput: TypeAlias = Literal['completed', 'incomplete']
BetaProgramOutputItemStatus: TypeAlias = BetaProgramOutputItemStatusInput | str
