from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_fork_response_session import SessionForkResponseSession
    from ..models.session_fork_response_transport import SessionForkResponseTransport


@model
class SessionForkResponse(Base):
    """Session fork response."""

    session: SessionForkResponseSession
    transport: SessionForkResponseTransport

    _nested = {'session': 'SessionForkResponseSession', 'transport': 'SessionForkResponseTransport'}
