"""Beta reasoning generate summary."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningGenerateSummaryInput: TypeAlias = Literal['auto', 'concise', 'detailed']
BetaReasoningGenerateSummary: TypeAlias = BetaReasoningGenerateSummaryInput | str
