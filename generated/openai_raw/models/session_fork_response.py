"""`SessionForkResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SessionForkResponse(Base):
    """A newly forked session."""

    session: SessionForkResponseSession
    """The session and its configuration."""
    transport: SessionForkResponseTransport
    """Transport that carries the audio."""

    _nested = {"session": "SessionForkResponseSession", "transport": "SessionForkResponseTransport"}


@model
class SessionForkResponseSession(Base):
    """The new session."""

    id: str
    """Id of the session."""


@model
class SessionForkResponseTransport(Base):
    """The SDP answer to the WebRTC offer."""

    sdp: str
    """Session description, as SDP text."""
    type: Literal["webrtc"]
    """Discriminator: always `webrtc`."""

    _tags = {"type": "webrtc"}
