from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.agent_reasoning import AgentReasoning, AgentReasoningDict
    from ..models.agent_text import AgentText, AgentTextDict
    from ..models.create_beta_agents_sessions_request_agent_compaction import CreateBetaAgentsSessionsRequestAgentCompaction, CreateBetaAgentsSessionsRequestAgentCompactionDict
    from ..models.create_beta_agents_sessions_request_agent_experimental import CreateBetaAgentsSessionsRequestAgentExperimental, CreateBetaAgentsSessionsRequestAgentExperimentalDict
    from ..models.create_beta_agents_sessions_request_agent_service_tier import CreateBetaAgentsSessionsRequestAgentServiceTier, CreateBetaAgentsSessionsRequestAgentServiceTierInput
    from ..models.multi_agent_config import MultiAgentConfig, MultiAgentConfigDict
    from ..unions import AgentToolParam, AgentToolParamInput

    class CreateBetaAgentsSessionsRequestAgentDict(TypedDict, total=False):
        compaction: CreateBetaAgentsSessionsRequestAgentCompaction | CreateBetaAgentsSessionsRequestAgentCompactionDict | None
        """How a conversation that grows too long is shortened. Null leaves it to the API."""
        experimental: CreateBetaAgentsSessionsRequestAgentExperimental | CreateBetaAgentsSessionsRequestAgentExperimentalDict
        """Features that may change or disappear."""
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        multi_agent: MultiAgentConfig | MultiAgentConfigDict | None
        """Whether the agent may start subagents, and how many."""
        reasoning: AgentReasoning | AgentReasoningDict | None
        """How much the model thinks before it answers."""
        service_tier: CreateBetaAgentsSessionsRequestAgentServiceTierInput | None
        """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
        `ultrafast`."""
        text: AgentText | AgentTextDict | None
        """How the agent writes: its format and its length."""
        tools: Sequence[AgentToolParamInput] | None
        """The tools that the model may call."""


@model
class CreateBetaAgentsSessionsRequestAgent(Base):
    """The agent of the session: one that is stored, or settings for this session only."""

    compaction: CreateBetaAgentsSessionsRequestAgentCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: CreateBetaAgentsSessionsRequestAgentExperimental | None = absent
    """Features that may change or disappear."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: CreateBetaAgentsSessionsRequestAgentServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    text: AgentText | None = None
    """How the agent writes: its format and its length."""
    tools: list[AgentToolParam] | None = None
    """The tools that the model may call."""

    _nested = {'compaction': 'CreateBetaAgentsSessionsRequestAgentCompaction', 'experimental': 'CreateBetaAgentsSessionsRequestAgentExperimental', 'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['AgentToolParam']}
