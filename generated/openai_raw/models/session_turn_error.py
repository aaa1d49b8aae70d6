from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_turn_error_code import SessionTurnErrorCode


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
