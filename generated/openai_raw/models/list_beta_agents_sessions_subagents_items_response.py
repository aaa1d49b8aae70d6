from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentSessionItem


@model
class ListBetaAgentsSessionsSubagentsItemsResponse(Base):
    """List beta agents sessions subagents items response."""

    data: list[AgentSessionItem]
    has_more: bool | None = None

    _nested = {'data': ['AgentSessionItem']}
