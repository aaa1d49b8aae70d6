"""Beta function call output status enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallOutputStatusEnumInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaFunctionCallOutputStatusEnum: TypeAlias = BetaFunctionCallOutputStatusEnumInput | str
