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
    """The session and its configuration."""
    type: Required[Literal["session.update"]]
    """Event type: always `session.update`."""
    event_id: str | None
    """Id of the event, assigned by the server."""

class DecisionsDelegationUpdateConfigDict(TypedDict, total=False):
    model: str
    """Name of the model that was used."""
    questions: Sequence[DecisionQuestionParamInput]
    """Questions to answer, each with yes or no, a choice, or a score."""

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
    """Delegation of work to a larger model."""
    triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
    """Questions that are answered whenever a given event occurs."""

class SessionUpdateConfigDelegationResponsesDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
    """New configuration of the model that does the delegated work."""

class SessionUpdateConfigDelegationDecisionsDict(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""
    decisions: DecisionsDelegationUpdateConfig | DecisionsDelegationUpdateConfigDict
    """Structured questions that the model answers instead of replying freely."""
