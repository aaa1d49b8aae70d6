"""Beta reasoning summary."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningSummaryInput: TypeAlias = Literal['auto', 'concise', 'detailed']
BetaReasoningSummary: TypeAlias = BetaReasoningSummaryInput | str
