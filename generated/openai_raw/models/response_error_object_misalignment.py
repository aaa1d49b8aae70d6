from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_error_object_misalignment_error_type import ResponseErrorObjectMisalignmentErrorType
    from ..models.response_error_object_misalignment_steer import ResponseErrorObjectMisalignmentSteer


@model
class ResponseErrorObjectMisalignment(Base):
    """An action that was stopped because it seemed to go against the user's wishes."""

    detailed_explanation: str | None = None
    """What the model did and why that was stopped, in words."""
    error_type: str | ResponseErrorObjectMisalignmentErrorType | None = None
    """Which kind of unwanted action it is. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """What a person should look at."""
    steer: ResponseErrorObjectMisalignmentSteer | None = None
    """A message that can bring the model back on track; None for none."""

    _nested = {'steer': 'ResponseErrorObjectMisalignmentSteer'}
