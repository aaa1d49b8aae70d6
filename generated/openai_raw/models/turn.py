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
    """Turn."""

    id: str
    agent_id: str
    completed_at: int | None = None
    created_at: int
    error: SessionTurnError | None = None
    object: Literal['agent.session.turn']
    session_id: str
    started_at: int | None = None
    status: TurnStatus
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: TurnPromptCacheOptions | None = None

    _nested = {'error': 'SessionTurnError', 'usage': 'TokenUsage', 'prompt_cache_options': 'TurnPromptCacheOptions'}
    _tags = {'object': 'agent.session.turn'}
