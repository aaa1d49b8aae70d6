from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_trace import SessionTrace


@model
class ListBetaAgentsSessionsTracesResponse(Base):
    """A page of agent session traces."""

    data: list[SessionTrace]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""

    _nested = {'data': ['SessionTrace']}
