"""Beta function shell call item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallItemStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaFunctionShellCallItemStatus: TypeAlias = BetaFunctionShellCallItemStatusInput | str
