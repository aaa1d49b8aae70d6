from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.subagent import Subagent


@model
class ListBetaAgentsSessionsSubagentsResponse(Base):
    """List beta agents sessions subagents response."""

    data: list[Subagent]
    has_more: bool | None = None

    _nested = {'data': ['Subagent']}
