"""Beta function tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaFunctionToolCallStatus: TypeAlias = BetaFunctionToolCallStatusInput | str
