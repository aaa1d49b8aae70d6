from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseImageGenCallPartialImageEvent(Base):
    """Beta response image gen call partial image event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.image_generation_call.partial_image']
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str
    size: str | None = absent
    quality: str | None = absent
    background: str | None = absent
    output_format: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.image_generation_call.partial_image'}
