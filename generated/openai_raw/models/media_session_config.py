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
        audio: MediaSessionConfigAudio | MediaSessionConfigAudioDict
        client: ClientConfig | ClientConfigDict
        delegation: ClientDelegation | ClientDelegationDict | MediaSessionConfigDelegationResponses | MediaSessionConfigDelegationResponsesDict | MediaSessionConfigDelegationDecisions | MediaSessionConfigDelegationDecisionsDict | None
        idle_timeout_s: int
        input: Sequence[InitialItemInput]
        instructions: str | None
        safety_identifier: str | None
        store: bool
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
        wake_policy: MediaSessionConfigWakePolicy | MediaSessionConfigWakePolicyDict


@model
class MediaSessionConfig(Base):
    """Media session config."""

    model: str | MediaSessionConfigModel
    audio: MediaSessionConfigAudio | None = absent
    client: ClientConfig | None = absent
    delegation: ClientDelegation | MediaSessionConfigDelegationResponses | MediaSessionConfigDelegationDecisions | None = None
    idle_timeout_s: int | None = absent
    input: list[InitialItem] | None = absent
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = absent
    triggers: list[DecisionTriggerParam] | None = absent
    wake_policy: MediaSessionConfigWakePolicy | None = absent

    _nested = {'audio': 'MediaSessionConfigAudio', 'client': 'ClientConfig', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'MediaSessionConfigDelegationResponses', 'decisions': 'MediaSessionConfigDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTriggerParam'], 'wake_policy': 'MediaSessionConfigWakePolicy'}
