from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentSessionItem


@model
class ListBetaAgentsSessionsSubagentsItemsResponse(Base):
    """A page of agent sessions."""

    data: list[AgentSessionItem]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["AgentSessionItem"]}
