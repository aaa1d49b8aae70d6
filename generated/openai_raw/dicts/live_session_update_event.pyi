"""What requests take instead of the models in ``models.live_session_update_event``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.client_delegation import ClientDelegationDict
from ..dicts.decision_trigger_param import DecisionTriggerParamDict
from ..dicts.responses_delegation_update_config import ResponsesDelegationUpdateConfigDict
from ..models.client_delegation import ClientDelegation
from ..models.decision_trigger_param import DecisionTriggerParam
from ..models.live_session_update_event import (
    DecisionsDelegationUpdateConfig,
    SessionUpdateConfig,
    SessionUpdateConfigDelegationDecisions,
    SessionUpdateConfigDelegationResponses,
)
from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig
from ..unions import DecisionQuestionParamInput

class LiveSessionUpdateEventDict(TypedDict, total=False):
    session: Required[SessionUpdateConfig | SessionUpdateConfigDict]
    """The session and its settings."""
    type: Required[Literal["session.update"]]
    """Which kind it is. Always `session.update`."""
    event_id: str | None
    """Id of the event, given by the server."""

class DecisionsDelegationUpdateConfigDict(TypedDict, total=False):
    model: str
    """The model that was used."""
    questions: Sequence[DecisionQuestionParamInput]
    """The questions, each a yes or no, a choice or a score."""

class SessionUpdateConfigDict(TypedDict, total=False):
    delegation: (
        ClientDelegation
        | ClientDelegationDict
        | SessionUpdateConfigDelegationResponses
        | SessionUpdateConfigDelegationResponsesDict
        | SessionUpdateConfigDelegationDecisions
        | SessionUpdateConfigDelegationDecisionsDict
        | None
    )
    """How work is handed to a larger model."""
    triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
    """Questions that are answered whenever something happens."""

class SessionUpdateConfigDelegationResponsesDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
    """New settings of the model that does the work."""

class SessionUpdateConfigDelegationDecisionsDict(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""
    decisions: DecisionsDelegationUpdateConfig | DecisionsDelegationUpdateConfigDict
    """Questions that are answered in place of a free answer."""
