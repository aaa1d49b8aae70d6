from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_trace import SessionTrace


@model
class ListBetaAgentsSessionsTracesResponse(Base):
    """List beta agents sessions traces response."""

    data: list[SessionTrace]
    has_more: bool | None = None

    _nested = {'data': ['SessionTrace']}
