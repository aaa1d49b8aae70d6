"""Reasoning generate summary."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningGenerateSummaryInput: TypeAlias = Literal['auto', 'concise', 'detailed']
ReasoningGenerateSummary: TypeAlias = ReasoningGenerateSummaryInput | str
