from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import AgentSessionItem


@model
class ListBetaAgentsSessionsItemsResponse(Base):
    """List beta agents sessions items response."""

    data: list[AgentSessionItem]
    has_more: bool | None = None

    _nested = {'data': ['AgentSessionItem']}
