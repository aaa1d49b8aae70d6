"""`LiveCreateResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveCreateResponse(Base):
    """A newly started session."""

    session: LiveCreateResponseSession
    """The session and its configuration."""
    transport: LiveCreateResponseTransport
    """Transport that carries the audio."""

    _nested = {"session": "LiveCreateResponseSession", "transport": "LiveCreateResponseTransport"}


@model
class LiveCreateResponseSession(Base):
    """The new session, with its id."""

    id: str
    """Id of the session."""


@model
class LiveCreateResponseTransport(Base):
    """The SDP answer to the WebRTC offer."""

    sdp: str
    """Session description, as SDP text."""
    type: Literal["webrtc"]
    """Discriminator: always `webrtc`."""

    _tags = {"type": "webrtc"}
