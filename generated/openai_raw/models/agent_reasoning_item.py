from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentOutputItemStatus
    from ..models.summary_text import SummaryText


@model
class AgentReasoningItem(Base):
    """Reasoning of the agent, as summaries."""

    id: str
    """Unique id of the reasoning item."""
    status: AgentOutputItemStatus | None = None
    """Status of the reasoning item: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    summary: list[SummaryText]
    """Summary of the reasoning; None unless requested."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["reasoning"]
    """Discriminator: always `reasoning`."""

    _nested = {"summary": ["SummaryText"]}
    _tags = {"type": "reasoning"}
