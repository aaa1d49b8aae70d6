from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_error_object_misalignment_error_type import BetaResponseErrorObjectMisalignmentErrorType
    from ..models.beta_response_error_object_misalignment_steer import BetaResponseErrorObjectMisalignmentSteer


@model
class BetaResponseErrorObjectMisalignment(Base):
    """The value of `BetaResponseErrorObject.misalignment`."""

    detailed_explanation: str | None = None
    error_type: str | BetaResponseErrorObjectMisalignmentErrorType | None = None
    """Known values: `potentially_unintended_data_transfer`, `potentially_unintended_data_access`,
    `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    steer: BetaResponseErrorObjectMisalignmentSteer | None = None

    _nested = {'steer': 'BetaResponseErrorObjectMisalignmentSteer'}
