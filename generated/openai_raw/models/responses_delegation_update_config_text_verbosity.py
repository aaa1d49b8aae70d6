"""Responses delegation update config text verbosity."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigTextVerbosityInput: TypeAlias = Literal['low', 'medium', 'high']
ResponsesDelegationUpdateConfigTextVerbosity: TypeAlias = ResponsesDelegationUpdateConfigTextVerbosityInput | str
