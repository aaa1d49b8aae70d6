from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone(Base):
    """Beta responses web socket stream event response custom tool call input done."""

    agent: BetaAgentTag | None = None
    type: Literal['response.custom_tool_call_input.done']
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.custom_tool_call_input.done'}
