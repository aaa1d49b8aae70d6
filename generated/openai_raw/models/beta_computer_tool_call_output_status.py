"""Beta computer tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaComputerToolCallOutputStatus: TypeAlias = BetaComputerToolCallOutputStatusInput | str
