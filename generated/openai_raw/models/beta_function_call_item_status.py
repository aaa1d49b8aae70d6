"""Beta function call item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallItemStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaFunctionCallItemStatus: TypeAlias = BetaFunctionCallItemStatusInput | str
