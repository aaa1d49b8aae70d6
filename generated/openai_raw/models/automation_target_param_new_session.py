from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict
    from ..models.agent_session_input_message import AgentSessionInputMessage, AgentSessionInputMessageDict
    from ..models.automation_target_param_new_session_agent import AutomationTargetParamNewSessionAgent, AutomationTargetParamNewSessionAgentDict
    from ..unions import EnvironmentParam, EnvironmentParamInput

    class AutomationTargetParamNewSessionDict(TypedDict, total=False):
        environment: Required[EnvironmentParamInput]
        """Where the agent works."""
        input: Required[Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict]]
        """What the agent is told."""
        type: Required[Literal['new_session']]
        """Which kind it is. Always `new_session`."""
        agent: AutomationTargetParamNewSessionAgent | AutomationTargetParamNewSessionAgentDict
        """Which agent works, or the settings of one for this session only."""
        agent_id: str
        """Id of the agent."""
        metadata: Mapping[str, str] | None
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
        vault_ids: Sequence[str] | None
        """Ids of the vaults."""


@model
class AutomationTargetParamNewSession(Base):
    """Each run starts a session of its own."""

    environment: EnvironmentParam
    """Where the agent works."""
    input: list[AgentSessionInputMessage]
    """What the agent is told."""
    type: Literal['new_session']
    """Which kind it is. Always `new_session`."""
    agent: AutomationTargetParamNewSessionAgent | None = absent
    """Which agent works, or the settings of one for this session only."""
    agent_id: str | None = absent
    """Id of the agent."""
    metadata: dict[str, str] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    vault_ids: list[str] | None = None
    """Ids of the vaults."""

    _nested = {'environment': 'EnvironmentParam', 'input': ['AgentSessionInputMessage'], 'agent': 'AutomationTargetParamNewSessionAgent'}
    _tags = {'type': 'new_session'}
