"""`LiveCreateResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveCreateResponse(Base):
    """A session that was just started."""

    session: LiveCreateResponseSession
    """The session and its settings."""
    transport: LiveCreateResponseTransport
    """How audio is exchanged."""

    _nested = {"session": "LiveCreateResponseSession", "transport": "LiveCreateResponseTransport"}


@model
class LiveCreateResponseSession(Base):
    """What was started, with its id."""

    id: str
    """Id of the session."""


@model
class LiveCreateResponseTransport(Base):
    """The answer to the offer of WebRTC."""

    sdp: str
    """The description of the connection, as SDP text."""
    type: Literal["webrtc"]
    """Which kind it is. Always `webrtc`."""

    _tags = {"type": "webrtc"}
