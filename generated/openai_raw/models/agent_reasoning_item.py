from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentOutputItemStatus
    from ..models.summary_text import SummaryText


@model
class AgentReasoningItem(Base):
    """What the model thought, in summary."""

    id: str
    """Id of the agent reasoning, by which the API knows it."""
    status: AgentOutputItemStatus | None = None
    """State of the agent reasoning. Values: `in_progress`, `completed`, `incomplete`."""
    summary: list[SummaryText]
    """A summary of the reasoning. Null if none was asked for."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["reasoning"]
    """Which kind it is. Always `reasoning`."""

    _nested = {"summary": ["SummaryText"]}
    _tags = {"type": "reasoning"}
