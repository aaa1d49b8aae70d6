from __future__ import annotations

from ..types import Model as Base, model


@model
class RealtimeCallReferRequest(Base):
    """The body of `POST /realtime/calls/{call_id}/refer`."""

    target_uri: str
    """Where to transfer the call to, such as `tel:+14155550123` or a `sip:` address."""
