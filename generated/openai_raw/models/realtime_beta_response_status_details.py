from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_beta_response_status_details_error import RealtimeBetaResponseStatusDetailsError
    from ..models.realtime_beta_response_status_details_reason import RealtimeBetaResponseStatusDetailsReason
    from ..models.realtime_beta_response_status_details_type import RealtimeBetaResponseStatusDetailsType


@model
class RealtimeBetaResponseStatusDetails(Base):
    """Why a response ended early or failed."""

    type: RealtimeBetaResponseStatusDetailsType | None = absent
    """Which kind of status details this is. Values: `completed`, `cancelled`, `failed`, `incomplete`."""
    reason: RealtimeBetaResponseStatusDetailsReason | None = absent
    """Why, in the words of whoever decided. Values: `turn_detected`, `client_cancelled`, `max_output_tokens`,
    `content_filter`."""
    error: RealtimeBetaResponseStatusDetailsError | None = absent
    """Why a response failed."""

    _nested = {'error': 'RealtimeBetaResponseStatusDetailsError'}
    _tags = {'type': ('completed', 'cancelled', 'failed', 'incomplete')}
