from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.client_config import ClientConfig, ClientConfigDict
    from ..models.media_session_fork_config_delegation import MediaSessionForkConfigDelegation, MediaSessionForkConfigDelegationDict

    class MediaSessionForkConfigDict(TypedDict, total=False):
        client: ClientConfig | ClientConfigDict
        """What the browser or the telephone may do."""
        delegation: MediaSessionForkConfigDelegation | MediaSessionForkConfigDelegationDict
        """How work is handed to a larger model."""
        store: bool
        """Whether the media session fork config is kept, so that it can be retrieved later."""


@model
class MediaSessionForkConfig(Base):
    """Settings of a forked session."""

    client: ClientConfig | None = absent
    """What the browser or the telephone may do."""
    delegation: MediaSessionForkConfigDelegation | None = absent
    """How work is handed to a larger model."""
    store: bool | None = absent
    """Whether the media session fork config is kept, so that it can be retrieved later."""

    _nested = {'client': 'ClientConfig', 'delegation': 'MediaSessionForkConfigDelegation'}
