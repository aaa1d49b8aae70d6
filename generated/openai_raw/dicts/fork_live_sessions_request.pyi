"""What requests take instead of the models in ``models.fork_live_sessions_request``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.client_config import ClientConfigDict
from ..dicts.responses_delegation_update_config import ResponsesDelegationUpdateConfigDict
from ..models.client_config import ClientConfig
from ..models.fork_live_sessions_request import MediaSessionForkConfigDelegation
from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig

class MediaSessionForkConfigDict(TypedDict, total=False):
    client: ClientConfig | ClientConfigDict
    """Permissions of the browser or phone client."""
    delegation: MediaSessionForkConfigDelegation | MediaSessionForkConfigDelegationDict
    """Delegation of work to a larger model."""
    store: bool
    """Whether to store the media session fork config so that it can be retrieved later."""

class MediaSessionForkConfigDelegationDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
    """Configuration of the model that does the delegated work."""

class ForkLiveSessionsRequestTransportDict(TypedDict, total=False):
    sdp: Required[str]
    """Session description, as SDP text."""
    type: Required[Literal["webrtc"]]
    """Discriminator: always `webrtc`."""
