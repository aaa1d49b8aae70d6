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
    """Automation agent config."""

    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: AutomationAgentConfigServiceTier
    text: AgentText
    tools: list[AgentTool]
    compaction: AutomationAgentConfigCompaction | None = None
    experimental: AutomationAgentConfigExperimental | None = None

    _nested = {'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['AgentTool'], 'compaction': 'AutomationAgentConfigCompaction', 'experimental': 'AutomationAgentConfigExperimental'}
