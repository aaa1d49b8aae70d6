from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.client_config import ClientConfig, ClientConfigDict
    from ..models.client_delegation import ClientDelegation, ClientDelegationDict
    from ..models.decision_trigger_param import DecisionTriggerParam, DecisionTriggerParamDict
    from ..models.session_config_audio import SessionConfigAudio, SessionConfigAudioDict
    from ..models.session_config_delegation_decisions import SessionConfigDelegationDecisions, SessionConfigDelegationDecisionsDict
    from ..models.session_config_delegation_responses import SessionConfigDelegationResponses, SessionConfigDelegationResponsesDict
    from ..models.session_config_model import SessionConfigModel, SessionConfigModelInput
    from ..unions import InitialItem, InitialItemInput

    class SessionConfigDict(TypedDict, total=False):
        model: Required[str | SessionConfigModelInput]
        """The model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
        audio: SessionConfigAudio | SessionConfigAudioDict
        """How audio is heard and spoken."""
        client: ClientConfig | ClientConfigDict
        """What the browser or the telephone may do."""
        delegation: ClientDelegation | ClientDelegationDict | SessionConfigDelegationResponses | SessionConfigDelegationResponsesDict | SessionConfigDelegationDecisions | SessionConfigDelegationDecisionsDict | None
        """How work is handed to a larger model."""
        input: Sequence[InitialItemInput]
        """What was said before the session begins."""
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        safety_identifier: str | None
        """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
        nobody."""
        store: bool
        """Whether the session config is kept, so that it can be retrieved later."""
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]
        """Questions that are answered whenever something happens."""


@model
class SessionConfig(Base):
    """Settings of a session with live audio."""

    model: str | SessionConfigModel
    """The model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: SessionConfigAudio | None = absent
    """How audio is heard and spoken."""
    client: ClientConfig | None = absent
    """What the browser or the telephone may do."""
    delegation: ClientDelegation | SessionConfigDelegationResponses | SessionConfigDelegationDecisions | None = None
    """How work is handed to a larger model."""
    input: list[InitialItem] | None = absent
    """What was said before the session begins."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = absent
    """Whether the session config is kept, so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent
    """Questions that are answered whenever something happens."""

    _nested = {'audio': 'SessionConfigAudio', 'client': 'ClientConfig', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'SessionConfigDelegationResponses', 'decisions': 'SessionConfigDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTriggerParam']}
