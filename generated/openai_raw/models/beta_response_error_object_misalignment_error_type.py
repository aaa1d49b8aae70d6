"""Beta response error object misalignment error type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseErrorObjectMisalignmentErrorTypeInput: TypeAlias = Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', 'potentially_unintended_destructive_activity', 'other']
BetaResponseErrorObjectMisalignmentErrorType: TypeAlias = BetaResponseErrorObjectMisalignmentErrorTypeInput | str
