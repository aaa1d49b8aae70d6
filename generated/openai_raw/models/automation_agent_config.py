from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_text import AgentText
    from ..models.automation_agent_config_compaction import AutomationAgentConfigCompaction
    from ..models.automation_agent_config_experimental import AutomationAgentConfigExperimental
    from ..models.automation_agent_config_service_tier import AutomationAgentConfigServiceTier
    from ..models.multi_agent_config import MultiAgentConfig
    from ..unions import AgentTool


@model
class AutomationAgentConfig(Base):
    """The value of `AutomationTargetNewSession.agent`."""

    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str
    """The model that was used."""
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    """How the model reasons; only for models that do."""
    service_tier: AutomationAgentConfigServiceTier
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText
    tools: list[AgentTool]
    """The tools that the model could call."""
    compaction: AutomationAgentConfigCompaction | None = None
    experimental: AutomationAgentConfigExperimental | None = None

    _nested = {'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['AgentTool'], 'compaction': 'AutomationAgentConfigCompaction', 'experimental': 'AutomationAgentConfigExperimental'}
