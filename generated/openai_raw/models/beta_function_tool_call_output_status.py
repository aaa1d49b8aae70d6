"""Beta function tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaFunctionToolCallOutputStatus: TypeAlias = BetaFunctionToolCallOutputStatusInput | str
