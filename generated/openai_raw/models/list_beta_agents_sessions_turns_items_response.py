from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentSessionItem


@model
class ListBetaAgentsSessionsTurnsItemsResponse(Base):
    """A page of agent sessions."""

    data: list[AgentSessionItem]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""
    last_id: str | None = None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""

    _nested = {"data": ["AgentSessionItem"]}
