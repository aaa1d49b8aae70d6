from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseReasoningTextDoneEvent(Base):
    """Beta response reasoning text done event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.reasoning_text.done']
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.reasoning_text.done'}
