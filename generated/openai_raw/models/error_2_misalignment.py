from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_2_misalignment_error_type import Error2MisalignmentErrorType
    from ..models.error_2_misalignment_steer import Error2MisalignmentSteer


@model
class Error2Misalignment(Base):
    """The value of `Error-2.misalignment`."""

    detailed_explanation: str | None = None
    error_type: str | Error2MisalignmentErrorType | None = None
    """Known values: `potentially_unintended_data_transfer`, `potentially_unintended_data_access`,
    `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    steer: Error2MisalignmentSteer | None = None

    _nested = {'steer': 'Error2MisalignmentSteer'}
