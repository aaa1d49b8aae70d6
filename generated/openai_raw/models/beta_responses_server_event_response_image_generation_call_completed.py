from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseImageGenerationCallCompleted(Base):
    """Beta responses server event response image generation call completed."""

    agent: BetaAgentTag | None = None
    type: Literal['response.image_generation_call.completed']
    output_index: int
    sequence_number: int
    item_id: str
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.image_generation_call.completed'}
