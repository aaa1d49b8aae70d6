"""Beta computer call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerCallOutputStatusInput: TypeAlias = Literal['completed', 'incomplete', 'failed', 'in_progress']
BetaComputerCallOutputStatus: TypeAlias = BetaComputerCallOutputStatusInput | str
