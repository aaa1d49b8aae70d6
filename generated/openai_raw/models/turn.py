"""`Turn`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.token_usage import TokenUsage


@model
class Turn(Base):
    """A turn: the work of the agent from one input until it is idle again."""

    id: str
    """Id of the session turn."""
    agent_id: str
    """Id of the agent."""
    completed_at: int | None = None
    """When the session turn was completed, in Unix seconds; None if it has not."""
    created_at: int
    """When the session turn was created, in Unix seconds."""
    error: SessionTurnError | None = None
    """The error that made the turn fail."""
    object: Literal["agent.session.turn"]
    """Object type: always `agent.session.turn`."""
    session_id: str
    """Id of the session."""
    started_at: int | None = None
    """When the session turn started, in Unix seconds; None if it has not."""
    status: TurnStatus
    """Status of the session turn: `queued` (not started yet), `in_progress` (still running), `waiting`,
    `completed` (finished successfully), `failed` (ended with an error), `cancelled` (stopped on request)."""
    subagent_id: str | None = None
    """Id of the subagent."""
    usage: TokenUsage | None = None
    """Number of tokens used by an agent."""
    prompt_cache_options: TurnPromptCacheOptions | None = None
    """Prompt caching options of the turn."""

    _nested = {"error": "SessionTurnError", "usage": "TokenUsage", "prompt_cache_options": "TurnPromptCacheOptions"}
    _tags = {"object": "agent.session.turn"}


@model
class SessionTurnError(Base):
    """The error that made the turn fail."""

    code: SessionTurnErrorCode
    """Machine-readable error code. Values: `context_length_exceeded`, `max_output_tokens`, `usage_limit_exceeded`,
    `project_spend_limit_exceeded`, `organization_spend_limit_exceeded`,
    `organization_usage_limit_exceeded`, `billing_not_active`, `credit_balance_exhausted`,
    `rate_limit_exceeded`, `flex_unavailable`, `server_overloaded`, `cyber_policy`, and 11 more."""
    message: str
    """Human-readable error message."""


SessionTurnErrorCodeInput: TypeAlias = Literal[
    "context_length_exceeded",
    "max_output_tokens",
    "usage_limit_exceeded",
    "project_spend_limit_exceeded",
    "organization_spend_limit_exceeded",
    "organization_usage_limit_exceeded",
    "billing_not_active",
    "credit_balance_exhausted",
    "rate_limit_exceeded",
    "flex_unavailable",
    "server_overloaded",
    "cyber_policy",
    "misalignment_policy_violation",
    "connection_failed",
    "server_error",
    "authentication_error",
    "invalid_request",
    "resource_not_found",
    "sandbox_error",
    "executor_version_incompatible",
    "active_turn_not_steerable",
    "request_timeout",
    "internal_error",
]
SessionTurnErrorCode: TypeAlias = SessionTurnErrorCodeInput | str
"""Machine-readable error code."""

TurnStatusInput: TypeAlias = Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
TurnStatus: TypeAlias = TurnStatusInput | str
"""Status of the session turn: `queued` (not started yet), `in_progress` (still running), `waiting`, `completed`
(finished successfully), `failed` (ended with an error), `cancelled` (stopped on request)."""


@model
class TurnPromptCacheOptions(Base):
    """Prompt caching options of the turn."""

    ttl: TurnPromptCacheOptionsTtl
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""


TurnPromptCacheOptionsTtlInput: TypeAlias = Literal["30m", "12h"]
TurnPromptCacheOptionsTtl: TypeAlias = TurnPromptCacheOptionsTtlInput | str
"""How long the cached prefix stays in the cache."""
