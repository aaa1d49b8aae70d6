from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseCodeInterpreterCallInterpretingEvent(Base):
    """Beta response code interpreter call interpreting event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.code_interpreter_call.interpreting']
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.code_interpreter_call.interpreting'}
