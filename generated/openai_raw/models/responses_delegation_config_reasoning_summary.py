"""Responses delegation config reasoning summary."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigReasoningSummaryInput: TypeAlias = Literal['concise', 'detailed', 'auto']
ResponsesDelegationConfigReasoningSummary: TypeAlias = ResponsesDelegationConfigReasoningSummaryInput | str
