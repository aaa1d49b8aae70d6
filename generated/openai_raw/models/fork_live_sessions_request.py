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
    """Transport that carries the audio."""
    session: MediaSessionForkConfig | None = absent
    """The session and its configuration."""

    _nested = {"transport": "ForkLiveSessionsRequestTransport", "session": "MediaSessionForkConfig"}


@model
class MediaSessionForkConfig(Base):
    """Configuration of the forked session."""

    client: ClientConfig | None = absent
    """Permissions of the browser or phone client."""
    delegation: MediaSessionForkConfigDelegation | None = absent
    """Delegation of work to a larger model."""
    store: bool | None = absent
    """Whether to store the media session fork config so that it can be retrieved later."""

    _nested = {"client": "ClientConfig", "delegation": "MediaSessionForkConfigDelegation"}


@model
class MediaSessionForkConfigDelegation(Base):
    """Delegation settings of the forked session."""

    type: Literal["responses"]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | None = absent
    """Configuration of the model that does the delegated work."""

    _nested = {"responses": "ResponsesDelegationUpdateConfig"}
    _tags = {"type": "responses"}


@model
class ForkLiveSessionsRequestTransport(Base):
    """The WebRTC offer."""

    sdp: str
    """Session description, as SDP text."""
    type: Literal["webrtc"]
    """Discriminator: always `webrtc`."""

    _tags = {"type": "webrtc"}
