from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.client_config import ClientConfig
    from ..models.client_delegation import ClientDelegation
    from ..models.decision_trigger import DecisionTrigger
    from ..models.session_resource_audio import SessionResourceAudio
    from ..models.session_resource_delegation_decisions import SessionResourceDelegationDecisions
    from ..models.session_resource_delegation_responses import SessionResourceDelegationResponses
    from ..models.session_resource_model import SessionResourceModel
    from ..unions import InitialItem


@model
class SessionResource(Base):
    """Session resource."""

    id: str
    expires_at: int
    model: str | SessionResourceModel
    status: Literal['active']
    audio: SessionResourceAudio | None = None
    client: ClientConfig | None = None
    delegation: ClientDelegation | SessionResourceDelegationResponses | SessionResourceDelegationDecisions | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None

    _nested = {'audio': 'SessionResourceAudio', 'client': 'ClientConfig', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'SessionResourceDelegationResponses', 'decisions': 'SessionResourceDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTrigger']}
    _tags = {'status': 'active'}
