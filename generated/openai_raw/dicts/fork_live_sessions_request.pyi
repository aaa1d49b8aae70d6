"""What requests take instead of the models in ``models.fork_live_sessions_request``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.client_config import ClientConfigDict
from ..dicts.responses_delegation_update_config import ResponsesDelegationUpdateConfigDict
from ..models.client_config import ClientConfig
from ..models.fork_live_sessions_request import MediaSessionForkConfigDelegation
from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig

class MediaSessionForkConfigDict(TypedDict, total=False):
    client: ClientConfig | ClientConfigDict
    """What the browser or the telephone may do."""
    delegation: MediaSessionForkConfigDelegation | MediaSessionForkConfigDelegationDict
    """How work is handed to a larger model."""
    store: bool
    """Whether the media session fork config is kept, so that it can be retrieved later."""

class MediaSessionForkConfigDelegationDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Which kind it is. Always `responses`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
    """Settings of the model that does the work."""

class ForkLiveSessionsRequestTransportDict(TypedDict, total=False):
    sdp: Required[str]
    """The description of the connection, as SDP text."""
    type: Required[Literal["webrtc"]]
    """Which kind it is. Always `webrtc`."""
