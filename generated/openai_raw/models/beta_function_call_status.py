"""Beta function call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaFunctionCallStatus: TypeAlias = BetaFunctionCallStatusInput | str
