from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.accept_live_sessions_request_session_audio import AcceptLiveSessionsRequestSessionAudio, AcceptLiveSessionsRequestSessionAudioDict
    from ..models.accept_live_sessions_request_session_delegation_decisions import AcceptLiveSessionsRequestSessionDelegationDecisions, AcceptLiveSessionsRequestSessionDelegationDecisionsDict
    from ..models.accept_live_sessions_request_session_delegation_responses import AcceptLiveSessionsRequestSessionDelegationResponses, AcceptLiveSessionsRequestSessionDelegationResponsesDict
    from ..models.accept_live_sessions_request_session_model import AcceptLiveSessionsRequestSessionModel, AcceptLiveSessionsRequestSessionModelInput
    from ..models.client_delegation import ClientDelegation, ClientDelegationDict
    from ..models.decision_trigger_param import DecisionTriggerParam, DecisionTriggerParamDict
    from ..unions import InitialItem, InitialItemInput

    class AcceptLiveSessionsRequestSessionDict(TypedDict, total=False):
        model: Required[str | AcceptLiveSessionsRequestSessionModelInput]
        type: Required[Literal['live']]
        audio: AcceptLiveSessionsRequestSessionAudio | AcceptLiveSessionsRequestSessionAudioDict
        delegation: ClientDelegation | ClientDelegationDict | AcceptLiveSessionsRequestSessionDelegationResponses | AcceptLiveSessionsRequestSessionDelegationResponsesDict | AcceptLiveSessionsRequestSessionDelegationDecisions | AcceptLiveSessionsRequestSessionDelegationDecisionsDict | None
        input: Sequence[InitialItemInput]
        instructions: str | None
        safety_identifier: str | None
        store: bool
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]


@model
class AcceptLiveSessionsRequestSession(Base):
    """Accept live sessions request session."""

    model: str | AcceptLiveSessionsRequestSessionModel
    type: Literal['live']
    audio: AcceptLiveSessionsRequestSessionAudio | None = absent
    delegation: ClientDelegation | AcceptLiveSessionsRequestSessionDelegationResponses | AcceptLiveSessionsRequestSessionDelegationDecisions | None = None
    input: list[InitialItem] | None = absent
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = absent
    triggers: list[DecisionTriggerParam] | None = absent

    _nested = {'audio': 'AcceptLiveSessionsRequestSessionAudio', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'AcceptLiveSessionsRequestSessionDelegationResponses', 'decisions': 'AcceptLiveSessionsRequestSessionDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTriggerParam']}
    _tags = {'type': 'live'}
