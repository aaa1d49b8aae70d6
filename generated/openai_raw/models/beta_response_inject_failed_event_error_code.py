"""Beta response inject failed event error code."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInjectFailedEventErrorCodeInput: TypeAlias = Literal['response_already_completed', 'response_not_found']
BetaResponseInjectFailedEventErrorCode: TypeAlias = BetaResponseInjectFailedEventErrorCodeInput | str
