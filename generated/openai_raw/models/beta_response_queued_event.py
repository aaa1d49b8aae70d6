from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response import BetaResponse


@model
class BetaResponseQueuedEvent(Base):
    """Beta response queued event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.queued']
    response: BetaResponse
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag', 'response': 'BetaResponse'}
    _tags = {'type': 'response.queued'}
