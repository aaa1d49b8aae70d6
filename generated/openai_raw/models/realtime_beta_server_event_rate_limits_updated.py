"""`RealtimeBetaServerEventRateLimitsUpdated`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeBetaServerEventRateLimitsUpdated(Base):
    """Your rate limits, at the start of a response."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["rate_limits.updated"]
    """Event type: always `rate_limits.updated`."""
    rate_limits: list[RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem]
    """How much is left of each limit, with the tokens of the response that just began set aside."""

    _nested = {"rate_limits": ["RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem"]}
    _tags = {"type": "rate_limits.updated"}


@model
class RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem(Base):
    """How much is left of one limit."""

    name: RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemName | None = absent
    """What is limited: requests or tokens."""
    limit: int | None = absent
    """How much the limit allows."""
    remaining: int | None = absent
    """How much of it is left."""
    reset_seconds: float | None = absent
    """Seconds until all of it is there again."""


RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemNameInput: TypeAlias = Literal["requests", "tokens"]
RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemName: TypeAlias = (
    RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItemNameInput | str
)
"""What is limited: requests or tokens."""
