from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.turn import Turn


@model
class ListBetaAgentsSessionsSubagentsTurnsResponse(Base):
    """List beta agents sessions subagents turns response."""

    data: list[Turn]
    has_more: bool | None = None

    _nested = {'data': ['Turn']}
