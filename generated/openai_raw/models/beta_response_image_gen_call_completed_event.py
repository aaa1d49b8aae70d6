from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseImageGenCallCompletedEvent(Base):
    """Beta response image gen call completed event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.image_generation_call.completed']
    output_index: int
    sequence_number: int
    item_id: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.image_generation_call.completed'}
