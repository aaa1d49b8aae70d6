from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.turn import Turn


@model
class ListBetaAgentsSessionsSubagentsTurnsResponse(Base):
    """A page of agent session turns."""

    data: list[Turn]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""

    _nested = {"data": ["Turn"]}
