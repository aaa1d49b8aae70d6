from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_2_misalignment_error_type import Error2MisalignmentErrorType
    from ..models.error_2_misalignment_steer import Error2MisalignmentSteer


@model
class Error2Misalignment(Base):
    """An action that was stopped because it seemed to go against the user's wishes."""

    detailed_explanation: str | None = None
    """What the model did and why that was stopped, in words."""
    error_type: str | Error2MisalignmentErrorType | None = None
    """Which kind of unwanted action it is. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """What a person should look at."""
    steer: Error2MisalignmentSteer | None = None
    """A message that can bring the model back on track; None for none."""

    _nested = {'steer': 'Error2MisalignmentSteer'}
