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
    """Configuration of the forked session."""

    audio: ForkSessionConfigAudio | None = absent
    """Audio input and output settings."""
    client: ClientConfig | None = absent
    """Permissions of the browser or phone client."""
    delegation: ForkSessionConfigDelegation | None = absent
    """Delegation of work to a larger model."""
    store: bool | None = absent
    """Whether to store the fork session config so that it can be retrieved later."""

    _nested = {"audio": "ForkSessionConfigAudio", "client": "ClientConfig", "delegation": "ForkSessionConfigDelegation"}


@model
class ForkSessionConfigAudio(Base):
    """Audio input and output settings."""

    format: AudioFormat | None = absent
    """How audio is encoded."""

    _nested = {"format": "AudioFormat"}


@model
class ForkSessionConfigDelegation(Base):
    """Delegation settings of the forked session."""

    type: Literal["responses"]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | None = absent
    """New configuration of the model that does the delegated work."""

    _nested = {"responses": "ResponsesDelegationUpdateConfig"}
    _tags = {"type": "responses"}


@model
class LiveForkSessionStartEvent(Base):
    """Starts the new session. An empty `session` takes over the stored configuration."""

    session: ForkSessionConfig
    """The session and its configuration."""
    type: Literal["session.start"]
    """Event type: always `session.start`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _nested = {"session": "ForkSessionConfig"}
    _tags = {"type": "session.start"}
