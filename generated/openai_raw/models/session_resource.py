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
    """A session with live audio, as it is now."""

    id: str
    """Id of the session."""
    expires_at: int
    """When the session expires, in Unix seconds; None if it does not."""
    model: str | SessionResourceModel
    """The model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    status: Literal['active']
    """State of the session. Always `active`."""
    audio: SessionResourceAudio | None = None
    """How audio is heard and spoken."""
    client: ClientConfig | None = None
    """What the browser or the telephone may do."""
    delegation: ClientDelegation | SessionResourceDelegationResponses | SessionResourceDelegationDecisions | None = None
    """How work is handed to a larger model."""
    input: list[InitialItem] | None = None
    """What was said before the session begins."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = None
    """Whether the session is kept, so that it can be retrieved later."""
    triggers: list[DecisionTrigger] | None = None
    """Questions that are answered whenever something happens."""

    _nested = {'audio': 'SessionResourceAudio', 'client': 'ClientConfig', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'SessionResourceDelegationResponses', 'decisions': 'SessionResourceDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTrigger']}
    _tags = {'status': 'active'}
