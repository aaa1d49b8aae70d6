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
        """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
        type: Required[Literal['live']]
        """Tells this object from others that can stand in its place: always `live`."""
        audio: AcceptLiveSessionsRequestSessionAudio | AcceptLiveSessionsRequestSessionAudioDict
        delegation: ClientDelegation | ClientDelegationDict | AcceptLiveSessionsRequestSessionDelegationResponses | AcceptLiveSessionsRequestSessionDelegationResponsesDict | AcceptLiveSessionsRequestSessionDelegationDecisions | AcceptLiveSessionsRequestSessionDelegationDecisionsDict | None
        input: Sequence[InitialItemInput]
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        safety_identifier: str | None
        """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
        nobody."""
        store: bool
        """Whether the session is kept, so that it can be retrieved later."""
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]


@model
class AcceptLiveSessionsRequestSession(Base):
    """The value of `AcceptLiveSessionsRequest.session`."""

    model: str | AcceptLiveSessionsRequestSessionModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    type: Literal['live']
    """Tells this object from others that can stand in its place: always `live`."""
    audio: AcceptLiveSessionsRequestSessionAudio | None = absent
    delegation: ClientDelegation | AcceptLiveSessionsRequestSessionDelegationResponses | AcceptLiveSessionsRequestSessionDelegationDecisions | None = None
    input: list[InitialItem] | None = absent
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = absent
    """Whether the session is kept, so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent

    _nested = {'audio': 'AcceptLiveSessionsRequestSessionAudio', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'AcceptLiveSessionsRequestSessionDelegationResponses', 'decisions': 'AcceptLiveSessionsRequestSessionDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTriggerParam']}
    _tags = {'type': 'live'}
