from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.client_config import ClientConfig, ClientConfigDict
    from ..models.fork_session_config_audio import ForkSessionConfigAudio, ForkSessionConfigAudioDict
    from ..models.fork_session_config_delegation import ForkSessionConfigDelegation, ForkSessionConfigDelegationDict

    class ForkSessionConfigDict(TypedDict, total=False):
        audio: ForkSessionConfigAudio | ForkSessionConfigAudioDict
        """How audio is heard and spoken."""
        client: ClientConfig | ClientConfigDict
        """What the browser or the telephone may do."""
        delegation: ForkSessionConfigDelegation | ForkSessionConfigDelegationDict
        """How work is handed to a larger model."""
        store: bool
        """Whether the fork session config is kept, so that it can be retrieved later."""


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

    _nested = {'audio': 'ForkSessionConfigAudio', 'client': 'ClientConfig', 'delegation': 'ForkSessionConfigDelegation'}
