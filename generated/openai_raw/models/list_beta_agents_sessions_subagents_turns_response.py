from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.turn import Turn


@model
class ListBetaAgentsSessionsSubagentsTurnsResponse(Base):
    """A page of session turns."""

    data: list[Turn]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["Turn"]}
