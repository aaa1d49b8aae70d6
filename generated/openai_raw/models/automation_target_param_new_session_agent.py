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
        """How a conversation that grows too long is shortened. Null leaves it to the API."""
        experimental: AutomationTargetParamNewSessionAgentExperimental | AutomationTargetParamNewSessionAgentExperimentalDict
        """Features that may change or disappear."""
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        multi_agent: MultiAgentConfig | MultiAgentConfigDict | None
        """Whether the agent may start subagents, and how many."""
        reasoning: AgentReasoning | AgentReasoningDict | None
        """How much the model thinks before it answers."""
        service_tier: AutomationTargetParamNewSessionAgentServiceTierInput | None
        """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
        `ultrafast`."""
        text: AgentText | AgentTextDict | None
        """How the agent writes: its format and its length."""
        tools: Sequence[AgentToolParamInput] | None
        """The tools that the model may call."""


@model
class AutomationTargetParamNewSessionAgent(Base):
    """Settings of the agent that an automation starts."""

    compaction: AutomationTargetParamNewSessionAgentCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: AutomationTargetParamNewSessionAgentExperimental | None = absent
    """Features that may change or disappear."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: AutomationTargetParamNewSessionAgentServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    text: AgentText | None = None
    """How the agent writes: its format and its length."""
    tools: list[AgentToolParam] | None = None
    """The tools that the model may call."""

    _nested = {'compaction': 'AutomationTargetParamNewSessionAgentCompaction', 'experimental': 'AutomationTargetParamNewSessionAgentExperimental', 'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['AgentToolParam']}
