"""Safety alert error type."""

from __future__ import annotations

from typing import Literal, TypeAlias

SafetyAlertErrorTypeInput: TypeAlias = Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', 'potentially_unintended_destructive_activity', 'other']
SafetyAlertErrorType: TypeAlias = SafetyAlertErrorTypeInput | str
