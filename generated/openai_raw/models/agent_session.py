from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_agent import AgentSessionAgent
    from ..models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from ..models.agent_session_required_actions_item_computer_use_approval_request import AgentSessionRequiredActionsItemComputerUseApprovalRequest
    from ..models.agent_session_required_actions_item_environment_connection import AgentSessionRequiredActionsItemEnvironmentConnection
    from ..models.agent_session_required_actions_item_function_call import AgentSessionRequiredActionsItemFunctionCall
    from ..models.agent_session_required_actions_item_mcp_approval_request import AgentSessionRequiredActionsItemMcpApprovalRequest
    from ..models.agent_session_review import AgentSessionReview
    from ..models.agent_session_status import AgentSessionStatus
    from ..models.token_usage import TokenUsage
    from ..unions import Environment


@model
class AgentSession(Base):
    """An agent at work."""

    id: str
    """Id of the agent session."""
    agent: AgentSessionAgent
    """Which agent works, or the settings of one for this session only."""
    created_at: int
    """When the agent session was created, in Unix seconds."""
    environment: Environment
    """Where the agent works."""
    error: str | None = None
    """What went wrong. Null if nothing did."""
    last_active_at: int
    """When the agent session was last active, in Unix seconds."""
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    object: Literal['agent.session']
    """The kind of object: always `agent.session`."""
    required_actions: list[AgentSessionRequiredActionsItemMcpApprovalRequest | AgentSessionRequiredActionsItemComputerUseApprovalRequest | AgentSessionRequiredActionsItemFunctionCall | AgentSessionRequiredActionsItemEnvironmentConnection]
    """What the session waits for. Empty while it waits for nothing."""
    status: AgentSessionStatus
    """State of the agent session. Values: `idle`, `in_progress`, `requires_action`, `failed`."""
    usage: TokenUsage | None = None
    """Tokens that were used."""
    vault_ids: list[str]
    """Ids of the vaults."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """How prompts of the session are cached."""
    review: AgentSessionReview | None = None
    """Whether and how a second agent reviews the work. Values: `none`, `auto_review`."""

    _nested = {'agent': 'AgentSessionAgent', 'environment': 'Environment', 'required_actions': [('type', {'mcp_approval_request': 'AgentSessionRequiredActionsItemMcpApprovalRequest', 'computer_use_approval_request': 'AgentSessionRequiredActionsItemComputerUseApprovalRequest', 'function_call': 'AgentSessionRequiredActionsItemFunctionCall', 'environment_connection': 'AgentSessionRequiredActionsItemEnvironmentConnection'})], 'usage': 'TokenUsage', 'prompt_cache_options': 'AgentSessionPromptCacheOptions'}
    _tags = {'object': 'agent.session'}
