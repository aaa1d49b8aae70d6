from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SummaryText(Base):
    """The value of `AgentReasoningItem.summary`, `AgentSessionTurnReasoningSummaryPartAddedEvent.part` and others."""

    text: str
    type: Literal['summary_text']
    """Tells this object from others that can stand in its place: always `summary_text`."""
    _tags = {'type': 'summary_text'}
