"""`LiveSessionUpdateEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.client_delegation import ClientDelegation
    from ..models.decision_trigger_param import DecisionTriggerParam
    from ..models.responses_delegation_update_config import ResponsesDelegationUpdateConfig
    from ..unions import DecisionQuestionParam


@model
class LiveSessionUpdateEvent(Base):
    """Changes the delegation or the transcript triggers of the session."""

    session: SessionUpdateConfig
    """The session and its configuration."""
    type: Literal["session.update"]
    """Event type: always `session.update`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _nested = {"session": "SessionUpdateConfig"}
    _tags = {"type": "session.update"}


@model
class DecisionsDelegationUpdateConfig(Base):
    """New questions in place of the old ones."""

    model: str | None = absent
    """Name of the model that was used."""
    questions: list[DecisionQuestionParam] | None = absent
    """Questions to answer, each with yes or no, a choice, or a score."""

    _nested = {"questions": ["DecisionQuestionParam"]}


@model
class SessionUpdateConfig(Base):
    """Settings of a session that change."""

    delegation: (
        ClientDelegation | SessionUpdateConfigDelegationResponses | SessionUpdateConfigDelegationDecisions | None
    ) = None
    """Delegation of work to a larger model."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever a given event occurs."""

    _nested = {
        "delegation": (
            "type",
            {
                "client": "ClientDelegation",
                "responses": "SessionUpdateConfigDelegationResponses",
                "decisions": "SessionUpdateConfigDelegationDecisions",
            },
        ),
        "triggers": ["DecisionTriggerParam"],
    }


@model
class SessionUpdateConfigDelegationResponses(Base):
    """Delegates work to a larger model."""

    type: Literal["responses"]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | None = absent
    """New configuration of the model that does the delegated work."""

    _nested = {"responses": "ResponsesDelegationUpdateConfig"}
    _tags = {"type": "responses"}


@model
class SessionUpdateConfigDelegationDecisions(Base):
    """Delegates work to a set of structured questions."""

    type: Literal["decisions"]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""
    decisions: DecisionsDelegationUpdateConfig | None = absent
    """Structured questions that the model answers instead of replying freely."""

    _nested = {"decisions": "DecisionsDelegationUpdateConfig"}
    _tags = {"type": "decisions"}
