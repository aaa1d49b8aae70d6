"""Run step object last error code."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunStepObjectLastErrorCodeInput: TypeAlias = Literal['server_error', 'rate_limit_exceeded']
RunStepObjectLastErrorCode: TypeAlias = RunStepObjectLastErrorCodeInput | str
