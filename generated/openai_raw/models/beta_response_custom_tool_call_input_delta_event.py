from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseCustomToolCallInputDeltaEvent(Base):
    """Beta response custom tool call input delta event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.custom_tool_call_input.delta']
    sequence_number: int
    output_index: int
    item_id: str
    delta: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.custom_tool_call_input.delta'}
