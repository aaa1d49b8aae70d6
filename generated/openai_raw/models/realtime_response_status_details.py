from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_status_details_error import RealtimeResponseStatusDetailsError
    from ..models.realtime_response_status_details_reason import RealtimeResponseStatusDetailsReason
    from ..models.realtime_response_status_details_type import RealtimeResponseStatusDetailsType


@model
class RealtimeResponseStatusDetails(Base):
    """Why a response ended early or failed."""

    type: RealtimeResponseStatusDetailsType | None = absent
    """Which kind of status details this is. Values: `completed`, `cancelled`, `failed`, `incomplete`."""
    reason: RealtimeResponseStatusDetailsReason | None = absent
    """Why, in the words of whoever decided. Values: `turn_detected`, `client_cancelled`, `max_output_tokens`,
    `content_filter`."""
    error: RealtimeResponseStatusDetailsError | None = absent
    """Why a response failed."""

    _nested = {'error': 'RealtimeResponseStatusDetailsError'}
    _tags = {'type': ('completed', 'cancelled', 'failed', 'incomplete')}
