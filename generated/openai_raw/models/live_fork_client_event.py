"""What only `LiveForkClientEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.client_config import ClientConfig
    from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig
    from ..unions import AudioFormat


@model
class ForkSessionConfig(Base):
    """Settings of a forked session."""

    audio: ForkSessionConfigAudio | None = absent
    """How audio is heard and spoken."""
    client: ClientConfig | None = absent
    """What the browser or the telephone may do."""
    delegation: ForkSessionConfigDelegation | None = absent
    """How work is handed to a larger model."""
    store: bool | None = absent
    """Whether the fork session config is kept, so that it can be retrieved later."""

    _nested = {"audio": "ForkSessionConfigAudio", "client": "ClientConfig", "delegation": "ForkSessionConfigDelegation"}


@model
class ForkSessionConfigAudio(Base):
    """How audio is heard and spoken."""

    format: AudioFormat | None = absent
    """How audio is encoded."""

    _nested = {"format": "AudioFormat"}


@model
class ForkSessionConfigDelegation(Base):
    """How a forked session hands over work."""

    type: Literal["responses"]
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | None = absent
    """New settings of the model that does the work."""

    _nested = {"responses": "ResponsesDelegationUpdateConfig"}
    _tags = {"type": "responses"}


@model
class LiveForkSessionStartEvent(Base):
    """The event `session.start`."""

    session: ForkSessionConfig
    """The session and its settings."""
    type: Literal["session.start"]
    """Which kind it is. Always `session.start`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {"session": "ForkSessionConfig"}
    _tags = {"type": "session.start"}
