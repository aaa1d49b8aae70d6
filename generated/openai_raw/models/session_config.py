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
        client: ClientConfig | ClientConfigDict
        delegation: ClientDelegation | ClientDelegationDict | SessionConfigDelegationResponses | SessionConfigDelegationResponsesDict | SessionConfigDelegationDecisions | SessionConfigDelegationDecisionsDict | None
        input: Sequence[InitialItemInput]
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        safety_identifier: str | None
        """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
        nobody."""
        store: bool
        """Whether the session config is kept, so that it can be retrieved later."""
        triggers: Sequence[DecisionTriggerParam | DecisionTriggerParamDict]


@model
class SessionConfig(Base):
    """The value of `LiveSessionStartEvent.session`."""

    model: str | SessionConfigModel
    """The model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    audio: SessionConfigAudio | None = absent
    client: ClientConfig | None = absent
    delegation: ClientDelegation | SessionConfigDelegationResponses | SessionConfigDelegationDecisions | None = None
    input: list[InitialItem] | None = absent
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = absent
    """Whether the session config is kept, so that it can be retrieved later."""
    triggers: list[DecisionTriggerParam] | None = absent

    _nested = {'audio': 'SessionConfigAudio', 'client': 'ClientConfig', 'delegation': ('type', {'client': 'ClientDelegation', 'responses': 'SessionConfigDelegationResponses', 'decisions': 'SessionConfigDelegationDecisions'}), 'input': ['InitialItem'], 'triggers': ['DecisionTriggerParam']}
