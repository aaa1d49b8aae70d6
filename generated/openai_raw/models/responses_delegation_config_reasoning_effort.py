"""Responses delegation config reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh']
ResponsesDelegationConfigReasoningEffort: TypeAlias = ResponsesDelegationConfigReasoningEffortInput | str
