from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.agent_reasoning import AgentReasoning, AgentReasoningDict
    from ..models.agent_text import AgentText, AgentTextDict
    from ..models.automation_target_param_new_session_agent_compaction import AutomationTargetParamNewSessionAgentCompaction, AutomationTargetParamNewSessionAgentCompactionDict
    from ..models.automation_target_param_new_session_agent_experimental import AutomationTargetParamNewSessionAgentExperimental, AutomationTargetParamNewSessionAgentExperimentalDict
    from ..models.automation_target_param_new_session_agent_service_tier import AutomationTargetParamNewSessionAgentServiceTier, AutomationTargetParamNewSessionAgentServiceTierInput
    from ..models.multi_agent_config import MultiAgentConfig, MultiAgentConfigDict
    from ..unions import AgentToolParam, AgentToolParamInput

    class AutomationTargetParamNewSessionAgentDict(TypedDict, total=False):
        compaction: AutomationTargetParamNewSessionAgentCompaction | AutomationTargetParamNewSessionAgentCompactionDict | None
        experimental: AutomationTargetParamNewSessionAgentExperimental | AutomationTargetParamNewSessionAgentExperimentalDict
        instructions: str | None
        model: str
        multi_agent: MultiAgentConfig | MultiAgentConfigDict | None
        reasoning: AgentReasoning | AgentReasoningDict | None
        service_tier: AutomationTargetParamNewSessionAgentServiceTierInput | None
        text: AgentText | AgentTextDict | None
        tools: Sequence[AgentToolParamInput] | None


@model
class AutomationTargetParamNewSessionAgent(Base):
    """Automation target param new session agent."""

    compaction: AutomationTargetParamNewSessionAgentCompaction | None = None
    experimental: AutomationTargetParamNewSessionAgentExperimental | None = absent
    instructions: str | None = None
    model: str | None = absent
    multi_agent: MultiAgentConfig | None = None
    reasoning: AgentReasoning | None = None
    service_tier: AutomationTargetParamNewSessionAgentServiceTier | None = None
    text: AgentText | None = None
    tools: list[AgentToolParam] | None = None

    _nested = {'compaction': 'AutomationTargetParamNewSessionAgentCompaction', 'experimental': 'AutomationTargetParamNewSessionAgentExperimental', 'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['AgentToolParam']}
