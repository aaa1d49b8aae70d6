"""`ForkLiveSessionsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.client_config import ClientConfig
    from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig


@model
class ForkLiveSessionsRequest(Base):
    """The body of `POST /live/sessions/{session_id}/fork`."""

    transport: ForkLiveSessionsRequestTransport
    """How audio is exchanged."""
    session: MediaSessionForkConfig | None = absent
    """The session and its settings."""

    _nested = {"transport": "ForkLiveSessionsRequestTransport", "session": "MediaSessionForkConfig"}


@model
class MediaSessionForkConfig(Base):
    """Settings of a forked session."""

    client: ClientConfig | None = absent
    """What the browser or the telephone may do."""
    delegation: MediaSessionForkConfigDelegation | None = absent
    """How work is handed to a larger model."""
    store: bool | None = absent
    """Whether the media session fork config is kept, so that it can be retrieved later."""

    _nested = {"client": "ClientConfig", "delegation": "MediaSessionForkConfigDelegation"}


@model
class MediaSessionForkConfigDelegation(Base):
    """How a forked session hands over work."""

    type: Literal["responses"]
    """Which kind it is. Always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | None = absent
    """Settings of the model that does the work."""

    _nested = {"responses": "ResponsesDelegationUpdateConfig"}
    _tags = {"type": "responses"}


@model
class ForkLiveSessionsRequestTransport(Base):
    """The offer of WebRTC."""

    sdp: str
    """The description of the connection, as SDP text."""
    type: Literal["webrtc"]
    """Which kind it is. Always `webrtc`."""

    _tags = {"type": "webrtc"}
