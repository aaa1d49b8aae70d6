from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_fork_response_session import SessionForkResponseSession
    from ..models.session_fork_response_transport import SessionForkResponseTransport


@model
class SessionForkResponse(Base):
    """A session that was just forked."""

    session: SessionForkResponseSession
    """The session and its settings."""
    transport: SessionForkResponseTransport
    """How audio is exchanged."""

    _nested = {'session': 'SessionForkResponseSession', 'transport': 'SessionForkResponseTransport'}
