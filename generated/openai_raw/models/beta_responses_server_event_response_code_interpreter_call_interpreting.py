from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(Base):
    """Beta responses server event response code interpreter call interpreting."""

    agent: BetaAgentTag | None = None
    type: Literal['response.code_interpreter_call.interpreting']
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.code_interpreter_call.interpreting'}
