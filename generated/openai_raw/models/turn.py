from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.session_turn_error import SessionTurnError
    from ..models.token_usage import TokenUsage
    from ..models.turn_prompt_cache_options import TurnPromptCacheOptions
    from ..models.turn_status import TurnStatus


@model
class Turn(Base):
    """The value of `AgentSessionTurnCancelledEvent.turn`, `AgentSessionTurnCompletedEvent.turn` and others."""

    id: str
    """Id of the agent session turn."""
    agent_id: str
    """Id of the agent."""
    completed_at: int | None = None
    """When the agent session turn was completed, in Unix seconds; None if that has not happened."""
    created_at: int
    """When the agent session turn was created, in Unix seconds."""
    error: SessionTurnError | None = None
    """What went wrong; None if nothing did."""
    object: Literal['agent.session.turn']
    """The kind of object: always `agent.session.turn`."""
    session_id: str
    """Id of the session."""
    started_at: int | None = None
    """When the agent session turn started, in Unix seconds; None if that has not happened."""
    status: TurnStatus
    """State of the agent session turn. Values: `queued`, `in_progress`, `waiting`, `completed`, `failed`,
    `cancelled`."""
    subagent_id: str | None = None
    """Id of the subagent."""
    usage: TokenUsage | None = None
    """The tokens that were used; None while they are not known."""
    prompt_cache_options: TurnPromptCacheOptions | None = None
    """How the prompt cache is used."""

    _nested = {'error': 'SessionTurnError', 'usage': 'TokenUsage', 'prompt_cache_options': 'TurnPromptCacheOptions'}
    _tags = {'object': 'agent.session.turn'}
