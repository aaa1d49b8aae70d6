from __future__ import annotations

from ..types import Model as Base, model



@model
class ReferLiveSessionsRequest(Base):
    """Refer live sessions request."""

    target_uri: str
