from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.client_config import ClientConfig, ClientConfigDict
    from ..models.client_delegation import ClientDelegation, ClientDelegationDict
    from ..models.decision_trigger_param import DecisionTriggerParam, DecisionTriggerParamDict
    from ..models.media_session_config_audio import MediaSessionConfigAudio, MediaSessionConfigAudioDict
    from ..models.media_session_config_delegation_decisions import MediaSessionConfigDelegationDecisions, MediaSessionConfigDelegationDecisionsDict
    from ..models.media_session_config_delegation_responses import MediaSessionConfigDelegationResponses, MediaSessionConfigDelegationResponsesDict
    from ..models.media_session_config_model import MediaSessionConfigModel, MediaSessionConfigModelInput
    from ..models.media_session_config_wake_policy import MediaSessionConfigWakePolicy, MediaSessionConfigWakePolicyDict
    from ..unions import InitialItem, InitialItemInput

    class MediaSessionConfigDict(TypedDict, total=False):
        model: Required[str | MediaSessionConfigModelInput]
        """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
        audio: MediaSessionConfigAudio | MediaSessionConfigAudioDict
        """How audio is heard and spoken."""
        client: ClientConfig | ClientConfigDict
        """What the browser or the telephone may do."""
        delegation: ClientDelegation | ClientDelegationDict | MediaSessionConfigDelegationResponses | MediaSessionConfigDelegationResponsesDict | MediaSessionConfigDelegationDecisions | MediaSessionConfigDelegationDecisionsDict | None
        """How work is handed to a larger model."""
        idle_timeout_s: int
        """Seconds of silence after which the session ends."""
        input: Sequence[InitialItemInput]
        """What was said before the session begins."""
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        safety_identifier: str | None
        """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
        nobody."""
        store: bool
        """Whether the media session config is kept, so that it can be retrieved later."""
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
        """Questions that are answered whenever something happens."""
        wake_policy: MediaSessionConfigWakePolicy | MediaSessionConfigWakePolicyDict
        """When the model begins to listen."""


@model
class MediaSessionConfig(Base):
    """Settings of a session with live audio."""

    model: str | MediaSessionConfigModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: MediaSessionConfigAudio | None = absent
    """How audio is heard and spoken."""
    client: ClientConfig | None = absent
    """What the browser or the telephone may do."""
    delegation: ClientDelegation | MediaSessionConfigDelegationResponses | MediaSessionConfigDelegationDecisions | None = None
    """How work is handed to a larger model."""
    idle_timeout_s: int | None = absent
    """Seconds of silence after which the session ends."""
    input: list[InitialItem] | None = absent
    """What was said before the session begins."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = absent
    """Whether the media session config is kept, so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever something happens."""
    wake_policy: MediaSessionConfigWakePolicy | None = absent
    """When the model begins to listen."""

    _nested = {'audio': 'MediaSessionConfigAudio', 'client': 'ClientConfig', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'MediaSessionConfigDelegationResponses', 'decisions': 'MediaSessionConfigDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTriggerParam'], 'wake_policy': 'MediaSessionConfigWakePolicy'}
