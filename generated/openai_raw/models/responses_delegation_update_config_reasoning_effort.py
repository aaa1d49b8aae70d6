"""Responses delegation update config reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh']
ResponsesDelegationUpdateConfigReasoningEffort: TypeAlias = ResponsesDelegationUpdateConfigReasoningEffortInput | str
