from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_status_details_error import RealtimeResponseStatusDetailsError
    from ..models.realtime_response_status_details_reason import RealtimeResponseStatusDetailsReason
    from ..models.realtime_response_status_details_type import RealtimeResponseStatusDetailsType


@model
class RealtimeResponseStatusDetails(Base):
    """Realtime response status details."""

    type: RealtimeResponseStatusDetailsType | None = absent
    reason: RealtimeResponseStatusDetailsReason | None = absent
    error: RealtimeResponseStatusDetailsError | None = absent

    _nested = {'error': 'RealtimeResponseStatusDetailsError'}
    _tags = {'type': ('completed', 'cancelled', 'failed', 'incomplete')}
