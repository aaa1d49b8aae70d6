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
        input: Required[Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict]]
        type: Required[Literal['new_session']]
        agent: AutomationTargetParamNewSessionAgent | AutomationTargetParamNewSessionAgentDict
        agent_id: str
        metadata: Mapping[str, str] | None
        vault_ids: Sequence[str] | None


@model
class AutomationTargetParamNewSession(Base):
    """Automation target param new session."""

    environment: EnvironmentParam
    input: list[AgentSessionInputMessage]
    type: Literal['new_session']
    agent: AutomationTargetParamNewSessionAgent | None = absent
    agent_id: str | None = absent
    metadata: dict[str, str] | None = None
    vault_ids: list[str] | None = None

    _nested = {'environment': 'EnvironmentParam', 'input': ['AgentSessionInputMessage'], 'agent': 'AutomationTargetParamNewSessionAgent'}
    _tags = {'type': 'new_session'}
