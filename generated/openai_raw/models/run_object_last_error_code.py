"""Run object last error code."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunObjectLastErrorCodeInput: TypeAlias = Literal['server_error', 'rate_limit_exceeded', 'invalid_prompt']
RunObjectLastErrorCode: TypeAlias = RunObjectLastErrorCodeInput | str
