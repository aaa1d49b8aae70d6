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
    """Agent session."""

    id: str
    agent: AgentSessionAgent
    created_at: int
    environment: Environment
    error: str | None = None
    last_active_at: int
    metadata: dict[str, str]
    object: Literal['agent.session']
    required_actions: list[AgentSessionRequiredActionsItemMcpApprovalRequest | AgentSessionRequiredActionsItemComputerUseApprovalRequest | AgentSessionRequiredActionsItemFunctionCall | AgentSessionRequiredActionsItemEnvironmentConnection]
    status: AgentSessionStatus
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    review: AgentSessionReview | None = None

    _nested = {'agent': 'AgentSessionAgent', 'environment': 'Environment', 'required_actions': [('type', {'mcp_approval_request': 'AgentSessionRequiredActionsItemMcpApprovalRequest', 'computer_use_approval_request': 'AgentSessionRequiredActionsItemComputerUseApprovalRequest', 'function_call': 'AgentSessionRequiredActionsItemFunctionCall', 'environment_connection': 'AgentSessionRequiredActionsItemEnvironmentConnection'})], 'usage': 'TokenUsage', 'prompt_cache_options': 'AgentSessionPromptCacheOptions'}
    _tags = {'object': 'agent.session'}
