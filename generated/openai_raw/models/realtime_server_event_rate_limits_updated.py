from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_server_event_rate_limits_updated_rate_limits_item import RealtimeServerEventRateLimitsUpdatedRateLimitsItem


@model
class RealtimeServerEventRateLimitsUpdated(Base):
    """The event `rate_limits.updated`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['rate_limits.updated']
    """The kind of event: always `rate_limits.updated`."""
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]
    """How much is left of each limit, with the tokens of the response that just began set aside."""

    _nested = {'rate_limits': ['RealtimeServerEventRateLimitsUpdatedRateLimitsItem']}
    _tags = {'type': 'rate_limits.updated'}
