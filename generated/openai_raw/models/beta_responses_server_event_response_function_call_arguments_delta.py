from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(Base):
    """Beta responses server event response function call arguments delta."""

    agent: BetaAgentTag | None = None
    type: Literal['response.function_call_arguments.delta']
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.function_call_arguments.delta'}
