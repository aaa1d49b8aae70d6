"""`SessionForkResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SessionForkResponse(Base):
    """A session that was just forked."""

    session: SessionForkResponseSession
    """The session and its settings."""
    transport: SessionForkResponseTransport
    """How audio is exchanged."""

    _nested = {"session": "SessionForkResponseSession", "transport": "SessionForkResponseTransport"}


@model
class SessionForkResponseSession(Base):
    """The new session."""

    id: str
    """Id of the session."""


@model
class SessionForkResponseTransport(Base):
    """The answer to the offer of WebRTC."""

    sdp: str
    """The description of the connection, as SDP text."""
    type: Literal["webrtc"]
    """Which kind it is. Always `webrtc`."""

    _tags = {"type": "webrtc"}
