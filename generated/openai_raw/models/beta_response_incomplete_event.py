from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response import BetaResponse


@model
class BetaResponseIncompleteEvent(Base):
    """The event `response.incomplete`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.incomplete']
    """The kind of event: always `response.incomplete`."""
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {'agent': 'BetaAgentTag', 'response': 'BetaResponse'}
    _tags = {'type': 'response.incomplete'}
