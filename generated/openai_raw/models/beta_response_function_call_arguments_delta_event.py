from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseFunctionCallArgumentsDeltaEvent(Base):
    """Beta response function call arguments delta event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.function_call_arguments.delta']
    item_id: str
    output_index: int
    sequence_number: int
    delta: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.function_call_arguments.delta'}
