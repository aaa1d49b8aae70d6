"""Reasoning summary."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningSummaryInput: TypeAlias = Literal['auto', 'concise', 'detailed']
ReasoningSummary: TypeAlias = ReasoningSummaryInput | str
