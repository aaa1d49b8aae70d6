"""Responses delegation config text verbosity."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigTextVerbosityInput: TypeAlias = Literal['low', 'medium', 'high']
ResponsesDelegationConfigTextVerbosity: TypeAlias = ResponsesDelegationConfigTextVerbosityInput | str
