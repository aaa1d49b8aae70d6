from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseImageGenCallInProgressEvent(Base):
    """Beta response image gen call in progress event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.image_generation_call.in_progress']
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.image_generation_call.in_progress'}
