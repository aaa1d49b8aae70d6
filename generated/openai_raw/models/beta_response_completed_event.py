from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response import BetaResponse


@model
class BetaResponseCompletedEvent(Base):
    """Beta response completed event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.completed']
    response: BetaResponse
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag', 'response': 'BetaResponse'}
    _tags = {'type': 'response.completed'}
