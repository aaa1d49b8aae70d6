from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_misalignment_error_type import ErrorMisalignmentErrorType
    from ..models.error_misalignment_steer import ErrorMisalignmentSteer


@model
class ErrorMisalignment(Base):
    """Why a request was stopped for safety."""

    detailed_explanation: str | None = None
    """The reason in words. Null if there are none."""
    error_type: str | ErrorMisalignmentErrorType | None = None
    """The kind of reason. Null if unknown. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """What was found fault with. Null if unknown."""
    steer: ErrorMisalignmentSteer | None = None
    """What can be done about it. Null if nothing can."""

    _nested = {'steer': 'ErrorMisalignmentSteer'}
