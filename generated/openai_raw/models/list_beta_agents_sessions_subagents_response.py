from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.subagent import Subagent


@model
class ListBetaAgentsSessionsSubagentsResponse(Base):
    """A page of session subagents."""

    data: list[Subagent]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["Subagent"]}
