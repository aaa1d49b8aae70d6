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
    """How audio is heard and spoken."""
    client: ClientConfig | ClientConfigDict
    """What the browser or the telephone may do."""
    delegation: ForkSessionConfigDelegation | ForkSessionConfigDelegationDict
    """How work is handed to a larger model."""
    store: bool
    """Whether the fork session config is kept, so that it can be retrieved later."""

class ForkSessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatInput
    """How audio is encoded."""

class ForkSessionConfigDelegationDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
    """New settings of the model that does the work."""

class LiveForkSessionStartEventDict(TypedDict, total=False):
    session: Required[ForkSessionConfig | ForkSessionConfigDict]
    """The session and its settings."""
    type: Required[Literal["session.start"]]
    """Which kind it is. Always `session.start`."""
    event_id: str | None
    """Id of the event, given by the server."""
