from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_error_object_misalignment_error_type import ResponseErrorObjectMisalignmentErrorType
    from ..models.response_error_object_misalignment_steer import ResponseErrorObjectMisalignmentSteer


@model
class ResponseErrorObjectMisalignment(Base):
    """The value of `ResponseErrorObject.misalignment`."""

    detailed_explanation: str | None = None
    error_type: str | ResponseErrorObjectMisalignmentErrorType | None = None
    """Known values: `potentially_unintended_data_transfer`, `potentially_unintended_data_access`,
    `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    steer: ResponseErrorObjectMisalignmentSteer | None = None

    _nested = {'steer': 'ResponseErrorObjectMisalignmentSteer'}
