from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_beta_response_status_details_error import RealtimeBetaResponseStatusDetailsError
    from ..models.realtime_beta_response_status_details_reason import RealtimeBetaResponseStatusDetailsReason
    from ..models.realtime_beta_response_status_details_type import RealtimeBetaResponseStatusDetailsType


@model
class RealtimeBetaResponseStatusDetails(Base):
    """Realtime beta response status details."""

    type: RealtimeBetaResponseStatusDetailsType | None = absent
    reason: RealtimeBetaResponseStatusDetailsReason | None = absent
    error: RealtimeBetaResponseStatusDetailsError | None = absent

    _nested = {'error': 'RealtimeBetaResponseStatusDetailsError'}
    _tags = {'type': ('completed', 'cancelled', 'failed', 'incomplete')}
