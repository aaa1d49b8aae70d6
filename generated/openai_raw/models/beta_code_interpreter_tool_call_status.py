"""Beta code interpreter tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCodeInterpreterToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete', 'interpreting', 'failed']
BetaCodeInterpreterToolCallStatus: TypeAlias = BetaCodeInterpreterToolCallStatusInput | str
