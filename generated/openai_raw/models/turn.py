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
    """The work between an input and the agent coming to rest."""

    id: str
    """Id of the agent session turn."""
    agent_id: str
    """Id of the agent."""
    completed_at: int | None = None
    """When the agent session turn was completed, in Unix seconds; None if that has not happened."""
    created_at: int
    """When the agent session turn was created, in Unix seconds."""
    error: SessionTurnError | None = None
    """Why a turn failed."""
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
    """Tokens that were used."""
    prompt_cache_options: TurnPromptCacheOptions | None = None
    """How prompts of the turn are cached."""

    _nested = {'error': 'SessionTurnError', 'usage': 'TokenUsage', 'prompt_cache_options': 'TurnPromptCacheOptions'}
    _tags = {'object': 'agent.session.turn'}
