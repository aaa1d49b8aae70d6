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
    """The event `session.update`."""

    session: SessionUpdateConfig
    """The session and its settings."""
    type: Literal["session.update"]
    """Which kind it is. Always `session.update`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {"session": "SessionUpdateConfig"}
    _tags = {"type": "session.update"}


@model
class DecisionsDelegationUpdateConfig(Base):
    """New questions in place of the old ones."""

    model: str | None = absent
    """The model that was used."""
    questions: list[DecisionQuestionParam] | None = absent
    """The questions, each a yes or no, a choice or a score."""

    _nested = {"questions": ["DecisionQuestionParam"]}


@model
class SessionUpdateConfig(Base):
    """Settings of a session that change."""

    delegation: (
        ClientDelegation | SessionUpdateConfigDelegationResponses | SessionUpdateConfigDelegationDecisions | None
    ) = None
    """How work is handed to a larger model."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever something happens."""

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
    """A larger model does the work."""

    type: Literal["responses"]
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""
    responses: ResponsesDelegationUpdateConfig | None = absent
    """New settings of the model that does the work."""

    _nested = {"responses": "ResponsesDelegationUpdateConfig"}
    _tags = {"type": "responses"}


@model
class SessionUpdateConfigDelegationDecisions(Base):
    """Questions are answered in place of a free answer."""

    type: Literal["decisions"]
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""
    decisions: DecisionsDelegationUpdateConfig | None = absent
    """Questions that are answered in place of a free answer."""

    _nested = {"decisions": "DecisionsDelegationUpdateConfig"}
    _tags = {"type": "decisions"}
