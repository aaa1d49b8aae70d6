"""Responses delegation update config reasoning summary."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigReasoningSummaryInput: TypeAlias = Literal['concise', 'detailed', 'auto']
ResponsesDelegationUpdateConfigReasoningSummary: TypeAlias = ResponsesDelegationUpdateConfigReasoningSummaryInput | str
