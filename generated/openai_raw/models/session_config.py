from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.client_config import ClientConfig, ClientConfigDict
    from ..models.client_delegation import ClientDelegation, ClientDelegationDict
    from ..models.decision_trigger_param import DecisionTriggerParam, DecisionTriggerParamDict
    from ..models.session_config_audio import SessionConfigAudio, SessionConfigAudioDict
    from ..models.session_config_delegation_decisions import SessionConfigDelegationDecisions, SessionConfigDelegationDecisionsDict
    from ..models.session_config_delegation_responses import SessionConfigDelegationResponses, SessionConfigDelegationResponsesDict
    from ..models.session_config_model import SessionConfigModel, SessionConfigModelInput
    from ..unions import InitialItem, InitialItemInput

    class SessionConfigDict(TypedDict, total=False):
        model: Required[str | SessionConfigModelInput]
        audio: SessionConfigAudio | SessionConfigAudioDict
        client: ClientConfig | ClientConfigDict
        delegation: ClientDelegation | ClientDelegationDict | SessionConfigDelegationResponses | SessionConfigDelegationResponsesDict | SessionConfigDelegationDecisions | SessionConfigDelegationDecisionsDict | None
        input: Sequence[InitialItemInput]
        instructions: str | None
        safety_identifier: str | None
        store: bool
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]


@model
class SessionConfig(Base):
    """Session config."""

    model: str | SessionConfigModel
    audio: SessionConfigAudio | None = absent
    client: ClientConfig | None = absent
    delegation: ClientDelegation | SessionConfigDelegationResponses | SessionConfigDelegationDecisions | None = None
    input: list[InitialItem] | None = absent
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = absent
    triggers: list[DecisionTriggerParam] | None = absent

    _nested = {'audio': 'SessionConfigAudio', 'client': 'ClientConfig', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'SessionConfigDelegationResponses', 'decisions': 'SessionConfigDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTriggerParam']}
