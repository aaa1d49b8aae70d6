from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_output_item_status import AgentOutputItemStatus
    from ..models.summary_text import SummaryText


@model
class AgentReasoningItem(Base):
    """Agent reasoning item."""

    id: str
    status: AgentOutputItemStatus | None = None
    summary: list[SummaryText]
    turn_id: str
    type: Literal['reasoning']

    _nested = {'summary': ['SummaryText']}
    _tags = {'type': 'reasoning'}
