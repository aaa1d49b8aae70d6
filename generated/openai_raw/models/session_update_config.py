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
        """How work is handed to a larger model."""
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
        """Questions that are answered whenever something happens."""


@model
class SessionUpdateConfig(Base):
    """Settings of a session that change."""

    delegation: ClientDelegation | SessionUpdateConfigDelegationResponses | SessionUpdateConfigDelegationDecisions | None = None
    """How work is handed to a larger model."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever something happens."""

    _nested = {'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'SessionUpdateConfigDelegationResponses', 'decisions': 'SessionUpdateConfigDelegationDecisions'}), 'triggers': ['DecisionTriggerParam']}
