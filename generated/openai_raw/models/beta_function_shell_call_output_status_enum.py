"""Beta function shell call output status enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallOutputStatusEnumInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaFunctionShellCallOutputStatusEnum: TypeAlias = BetaFunctionShellCallOutputStatusEnumInput | str
