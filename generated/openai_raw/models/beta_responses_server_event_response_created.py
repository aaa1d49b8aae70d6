from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response import BetaResponse


@model
class BetaResponsesServerEventResponseCreated(Base):
    """Beta responses server event response created."""

    agent: BetaAgentTag | None = None
    type: Literal['response.created']
    response: BetaResponse
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'response': 'BetaResponse'}
    _tags = {'type': 'response.created'}
