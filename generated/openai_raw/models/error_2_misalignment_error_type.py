"""Error 2 misalignment error type."""

from __future__ import annotations

from typing import Literal, TypeAlias

Error2MisalignmentErrorTypeInput: TypeAlias = Literal['potentially_unintended_data_transfer', 'potentially_unintended_data_access', 'potentially_unintended_destructive_activity', 'other']
Error2MisalignmentErrorType: TypeAlias = Error2MisalignmentErrorTypeInput | str
