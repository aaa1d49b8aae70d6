"""Beta function shell call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaFunctionShellCallStatus: TypeAlias = BetaFunctionShellCallStatusInput | str
