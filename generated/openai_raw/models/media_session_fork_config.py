from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.client_config import ClientConfig, ClientConfigDict
    from ..models.media_session_fork_config_delegation import MediaSessionForkConfigDelegation, MediaSessionForkConfigDelegationDict

    class MediaSessionForkConfigDict(TypedDict, total=False):
        client: ClientConfig | ClientConfigDict
        delegation: MediaSessionForkConfigDelegation | MediaSessionForkConfigDelegationDict
        store: bool
        """Whether the media session fork config is kept, so that it can be retrieved later."""


@model
class MediaSessionForkConfig(Base):
    """The value of `ForkLiveSessionsRequest.session`."""

    client: ClientConfig | None = absent
    delegation: MediaSessionForkConfigDelegation | None = absent
    store: bool | None = absent
    """Whether the media session fork config is kept, so that it can be retrieved later."""

    _nested = {'client': 'ClientConfig', 'delegation': 'MediaSessionForkConfigDelegation'}
