from __future__ import annotations

from ..types import Model as Base, model



@model
class RejectLiveSessionsRequest(Base):
    """Reject live sessions request."""

    status_code: int
