"""Beta computer call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerCallOutputStatusInput: TypeAlias = Literal['completed', 'incomplete', 'failed']
BetaComputerCallOutputStatus: TypeAlias = BetaComputerCallOutputStatusInput | str
