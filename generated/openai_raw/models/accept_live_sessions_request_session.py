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
        """Which kind it is. Always `live`."""
        audio: AcceptLiveSessionsRequestSessionAudio | AcceptLiveSessionsRequestSessionAudioDict
        """How audio is heard and spoken."""
        delegation: ClientDelegation | ClientDelegationDict | AcceptLiveSessionsRequestSessionDelegationResponses | AcceptLiveSessionsRequestSessionDelegationResponsesDict | AcceptLiveSessionsRequestSessionDelegationDecisions | AcceptLiveSessionsRequestSessionDelegationDecisionsDict | None
        """How work is handed to a larger model."""
        input: Sequence[InitialItemInput]
        """What was said before the session begins."""
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        safety_identifier: str | None
        """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
        nobody."""
        store: bool
        """Whether the session is kept, so that it can be retrieved later."""
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
        """Questions that are answered whenever something happens."""


@model
class AcceptLiveSessionsRequestSession(Base):
    """Settings of the accepted session."""

    model: str | AcceptLiveSessionsRequestSessionModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    type: Literal['live']
    """Which kind it is. Always `live`."""
    audio: AcceptLiveSessionsRequestSessionAudio | None = absent
    """How audio is heard and spoken."""
    delegation: ClientDelegation | AcceptLiveSessionsRequestSessionDelegationResponses | AcceptLiveSessionsRequestSessionDelegationDecisions | None = None
    """How work is handed to a larger model."""
    input: list[InitialItem] | None = absent
    """What was said before the session begins."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = absent
    """Whether the session is kept, so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever something happens."""

    _nested = {'audio': 'AcceptLiveSessionsRequestSessionAudio', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'AcceptLiveSessionsRequestSessionDelegationResponses', 'decisions': 'AcceptLiveSessionsRequestSessionDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTriggerParam']}
    _tags = {'type': 'live'}
