"""`Turn`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.token_usage import TokenUsage


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
    object: Literal["agent.session.turn"]
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

    _nested = {"error": "SessionTurnError", "usage": "TokenUsage", "prompt_cache_options": "TurnPromptCacheOptions"}
    _tags = {"object": "agent.session.turn"}


@model
class SessionTurnError(Base):
    """Why a turn failed."""

    code: SessionTurnErrorCode
    """A short code for the error, for programs. Values: `context_length_exceeded`, `max_output_tokens`,
    `usage_limit_exceeded`, `project_spend_limit_exceeded`, `organization_spend_limit_exceeded`,
    `organization_usage_limit_exceeded`, `billing_not_active`, `credit_balance_exhausted`,
    `rate_limit_exceeded`, `flex_unavailable`, `server_overloaded`, `cyber_policy`, and 11 more."""
    message: str
    """What went wrong, for people."""


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

TurnStatusInput: TypeAlias = Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
TurnStatus: TypeAlias = TurnStatusInput | str


@model
class TurnPromptCacheOptions(Base):
    """How prompts of the turn are cached."""

    ttl: TurnPromptCacheOptionsTtl
    """How long the cached prefix is kept. Values: `30m`, `12h`."""


TurnPromptCacheOptionsTtlInput: TypeAlias = Literal["30m", "12h"]
TurnPromptCacheOptionsTtl: TypeAlias = TurnPromptCacheOptionsTtlInput | str
