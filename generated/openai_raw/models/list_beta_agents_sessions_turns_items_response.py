from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentSessionItem


@model
class ListBetaAgentsSessionsTurnsItemsResponse(Base):
    """A page of agent sessions."""

    data: list[AgentSessionItem]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""
    last_id: str | None = None
    """Id of the last item in `data`; pass it as `after` to get the next page. None if the page is empty."""

    _nested = {"data": ["AgentSessionItem"]}
