from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseFunctionCallArgumentsDoneEvent(Base):
    """Beta response function call arguments done event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.function_call_arguments.done']
    item_id: str
    name: str | None = absent
    output_index: int
    sequence_number: int
    arguments: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.function_call_arguments.done'}
