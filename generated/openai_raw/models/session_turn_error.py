from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_turn_error_code import SessionTurnErrorCode


@model
class SessionTurnError(Base):
    """Session turn error."""

    code: SessionTurnErrorCode
    message: str
