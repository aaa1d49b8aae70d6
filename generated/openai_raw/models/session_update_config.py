from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.client_delegation import ClientDelegation, ClientDelegationDict
    from ..models.decision_trigger_param import DecisionTriggerParam, DecisionTriggerParamDict
    from ..models.session_update_config_delegation_decisions import SessionUpdateConfigDelegationDecisions, SessionUpdateConfigDelegationDecisionsDict
    from ..models.session_update_config_delegation_responses import SessionUpdateConfigDelegationResponses, SessionUpdateConfigDelegationResponsesDict

    class SessionUpdateConfigDict(TypedDict, total=False):
        delegation: ClientDelegation | ClientDelegationDict | SessionUpdateConfigDelegationResponses | SessionUpdateConfigDelegationResponsesDict | SessionUpdateConfigDelegationDecisions | SessionUpdateConfigDelegationDecisionsDict | None
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]


@model
class SessionUpdateConfig(Base):
    """The value of `LiveSessionUpdateEvent.session`."""

    delegation: ClientDelegation | SessionUpdateConfigDelegationResponses | SessionUpdateConfigDelegationDecisions | None = None
    triggers: list[DecisionTriggerParam] | None = absent

    _nested = {'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'SessionUpdateConfigDelegationResponses', 'decisions': 'SessionUpdateConfigDelegationDecisions'}), 'triggers': ['DecisionTriggerParam']}
