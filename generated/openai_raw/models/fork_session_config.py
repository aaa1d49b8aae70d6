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
        client: ClientConfig | ClientConfigDict
        delegation: ForkSessionConfigDelegation | ForkSessionConfigDelegationDict
        store: bool
        """Whether the fork session config is kept, so that it can be retrieved later."""


@model
class ForkSessionConfig(Base):
    """The value of `LiveForkSessionStartEvent.session`."""

    audio: ForkSessionConfigAudio | None = absent
    client: ClientConfig | None = absent
    delegation: ForkSessionConfigDelegation | None = absent
    store: bool | None = absent
    """Whether the fork session config is kept, so that it can be retrieved later."""

    _nested = {'audio': 'ForkSessionConfigAudio', 'client': 'ClientConfig', 'delegation': 'ForkSessionConfigDelegation'}
