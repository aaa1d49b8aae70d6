from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_misalignment_error_type import ErrorMisalignmentErrorType
    from ..models.error_misalignment_steer import ErrorMisalignmentSteer


@model
class ErrorMisalignment(Base):
    """The value of `Error.misalignment`."""

    detailed_explanation: str | None = None
    error_type: str | ErrorMisalignmentErrorType | None = None
    """Known values: `potentially_unintended_data_transfer`, `potentially_unintended_data_access`,
    `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    steer: ErrorMisalignmentSteer | None = None

    _nested = {'steer': 'ErrorMisalignmentSteer'}
