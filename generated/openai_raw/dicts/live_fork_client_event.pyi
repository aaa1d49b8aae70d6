"""What requests take instead of the models in ``models.live_fork_client_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.client_config import ClientConfigDict
from ..dicts.responses_delegation_update_config import ResponsesDelegationUpdateConfigDict
from ..models.client_config import ClientConfig
from ..models.live_fork_client_event import ForkSessionConfig, ForkSessionConfigAudio, ForkSessionConfigDelegation
from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig
from ..unions import AudioFormatInput

class ForkSessionConfigDict(TypedDict, total=False):
    audio: ForkSessionConfigAudio | ForkSessionConfigAudioDict
    """Audio input and output settings."""
    client: ClientConfig | ClientConfigDict
    """Permissions of the browser or phone client."""
    delegation: ForkSessionConfigDelegation | ForkSessionConfigDelegationDict
    """Delegation of work to a larger model."""
    store: bool
    """Whether to store the fork session config so that it can be retrieved later."""

class ForkSessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatInput
    """How audio is encoded."""

class ForkSessionConfigDelegationDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
    """New configuration of the model that does the delegated work."""

class LiveForkSessionStartEventDict(TypedDict, total=False):
    session: Required[ForkSessionConfig | ForkSessionConfigDict]
    """The session and its configuration."""
    type: Required[Literal["session.start"]]
    """Event type: always `session.start`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
