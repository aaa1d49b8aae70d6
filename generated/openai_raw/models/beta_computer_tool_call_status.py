"""Beta computer tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaComputerToolCallStatus: TypeAlias = BetaComputerToolCallStatusInput | str
