"""Beta reasoning effort enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningEffortEnumInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
BetaReasoningEffortEnum: TypeAlias = BetaReasoningEffortEnumInput | str
