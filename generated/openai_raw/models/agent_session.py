"""`AgentSession`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_text import AgentText
    from ..models.hosted_plugin import HostedPlugin
    from ..models.multi_agent_config import MultiAgentConfig
    from ..models.token_usage import TokenUsage
    from ..unions import AgentTool, Environment, HostedEnvironmentFile, HostedSkill


@model
class AgentSession(Base):
    """A session: one agent at work, with its environment and history."""

    id: str
    """Id of the session."""
    agent: AgentSessionAgent
    """The agent, either stored or configured for this session only."""
    created_at: int
    """When the session was created, in Unix seconds."""
    environment: Environment
    """Environment the agent works in."""
    error: str | None = None
    """Details of the error; None if there was none."""
    last_active_at: int
    """When the session was last active, in Unix seconds."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    object: Literal["agent.session"]
    """Object type: always `agent.session`."""
    required_actions: list[
        AgentSessionRequiredActionsItemMcpApprovalRequest
        | AgentSessionRequiredActionsItemComputerUseApprovalRequest
        | AgentSessionRequiredActionsItemFunctionCall
        | AgentSessionRequiredActionsItemEnvironmentConnection
    ]
    """Actions you must complete before the session can continue; empty if there are none."""
    status: AgentSessionStatus
    """Status of the session: `idle`, `in_progress` (still running), `requires_action` (waiting for you), `failed`
    (ended with an error)."""
    usage: TokenUsage | None = None
    """Number of tokens used by an agent."""
    vault_ids: list[str]
    """Ids of the vaults."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """Prompt caching options for all turns of the session."""
    review: AgentSessionReview | None = None
    """Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`."""

    _nested = {
        "agent": "AgentSessionAgent",
        "environment": "Environment",
        "required_actions": [
            (
                "type",
                {
                    "mcp_approval_request": "AgentSessionRequiredActionsItemMcpApprovalRequest",
                    "computer_use_approval_request": "AgentSessionRequiredActionsItemComputerUseApprovalRequest",
                    "function_call": "AgentSessionRequiredActionsItemFunctionCall",
                    "environment_connection": "AgentSessionRequiredActionsItemEnvironmentConnection",
                },
            )
        ],
        "usage": "TokenUsage",
        "prompt_cache_options": "AgentSessionPromptCacheOptions",
    }
    _tags = {"object": "agent.session"}


@model
class AgentSessionAgent(Base):
    """The agent of the session, as configured when the session was created."""

    id: str
    """Id of the agent."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    model: str
    """Name of the model that was used."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many at a time."""
    name: str | None = None
    """Name of the agent."""
    reasoning: AgentReasoning
    """Reasoning options of the agent."""
    service_tier: AgentSessionAgentServiceTier
    """Processing tier that was used. It can differ from the requested one. Values: `auto`, `default`, `flex`,
    `priority`, `fast`, `ultrafast`."""
    text: AgentText
    """Format and length of the text the agent writes."""
    tools: list[AgentTool]
    """Tools the model was allowed to call."""
    compaction: AgentSessionAgentCompaction | None = None
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: AgentSessionAgentExperimental | None = None
    """Experimental settings, which may change or disappear."""

    _nested = {
        "multi_agent": "MultiAgentConfig",
        "reasoning": "AgentReasoning",
        "text": "AgentText",
        "tools": ["AgentTool"],
        "compaction": "AgentSessionAgentCompaction",
        "experimental": "AgentSessionAgentExperimental",
    }


AgentSessionAgentServiceTierInput: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
AgentSessionAgentServiceTier: TypeAlias = AgentSessionAgentServiceTierInput | str
"""Processing tier that was used. It can differ from the requested one."""


@model
class AgentSessionAgentCompaction(Base):
    """Context compaction settings."""

    async_: bool
    """Whether to do this in the background instead of blocking the agent."""

    _wire = {"async_": "async"}


@model
class AgentSessionAgentExperimental(Base):
    """Experimental settings, which may change or disappear."""

    time_awareness: bool
    """Whether the model is regularly told the current time."""


@model
class AgentSessionRequiredActionsItemMcpApprovalRequest(Base):
    """The agent asks you to approve an MCP tool call."""

    request: AgentSessionRequiredActionsItemMcpApprovalRequestRequest
    """Details of the request."""
    request_id: str
    """Id of the request that this belongs to."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["mcp_approval_request"]
    """Discriminator: always `mcp_approval_request`."""

    _nested = {"request": "AgentSessionRequiredActionsItemMcpApprovalRequestRequest"}
    _tags = {"type": "mcp_approval_request"}


@model
class AgentSessionRequiredActionsItemMcpApprovalRequestRequest(Base):
    """The MCP tool call to approve."""

    arguments: Any
    """Arguments of the call."""
    message: str
    """Human-readable message."""
    name: str | None = None
    """Name of the request."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    type: Literal["mcp_tool_call"]
    """Discriminator: always `mcp_tool_call`."""

    _tags = {"type": "mcp_tool_call"}


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequest(Base):
    """The agent asks you to approve access to a website or to sign in."""

    request: (
        AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication
        | AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess
    )
    """Details of the request."""
    request_id: str
    """Id of the request that this belongs to."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["computer_use_approval_request"]
    """Discriminator: always `computer_use_approval_request`."""

    _nested = {
        "request": (
            "type",
            {
                "browser_authentication": (
                    "AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication"
                ),
                "browser_origin_access": (
                    "AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess"
                ),
            },
        )
    }
    _tags = {"type": "computer_use_approval_request"}


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication(Base):
    """The agent needs you to sign in to a website."""

    credential_origin: str | None = None
    """Origin of the website that receives the credentials; None if unknown."""
    fields: list[AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem]
    """Fields of the sign-in form."""
    options: list[AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem]
    """The sign-in methods to choose from; an empty list means a plain form."""
    reason: str | None = None
    """Reason for the decision, as free text."""
    type: Literal["browser_authentication"]
    """Discriminator: always `browser_authentication`."""

    _nested = {
        "fields": ["AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem"],
        "options": ["AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem"],
    }
    _tags = {"type": "browser_authentication"}


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem(Base):
    """A field of the sign-in form."""

    id: str
    """Unique id of the field."""
    label: str
    """Label to display."""
    required: bool
    """Whether it is required."""
    type: str
    """The kind of form field, such as a text or a password."""


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem(Base):
    """A sign-in method to choose from."""

    id: str
    """Unique id of the option."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
    """Label to display."""


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess(Base):
    """The agent needs permission to access a website."""

    origin: str
    """Origin of the website."""
    reason: str | None = None
    """Reason for the decision, as free text."""
    type: Literal["browser_origin_access"]
    """Discriminator: always `browser_origin_access`."""

    _tags = {"type": "browser_origin_access"}


@model
class AgentSessionRequiredActionsItemFunctionCall(Base):
    """Run your function and submit its result."""

    arguments: Any
    """Arguments of the call."""
    call_id: str
    """Id that links a tool call and its output."""
    name: str
    """Name of the tool or function."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["function_call"]
    """Discriminator: always `function_call`."""

    _tags = {"type": "function_call"}


@model
class AgentSessionRequiredActionsItemEnvironmentConnection(Base):
    """Reconnect the environment."""

    environment_id: str
    """Id of the environment."""
    type: Literal["environment_connection"]
    """Discriminator: always `environment_connection`."""

    _tags = {"type": "environment_connection"}


AgentSessionStatusInput: TypeAlias = Literal["idle", "in_progress", "requires_action", "failed"]
AgentSessionStatus: TypeAlias = AgentSessionStatusInput | str
"""Status of the session: `idle`, `in_progress` (still running), `requires_action` (waiting for you), `failed`
(ended with an error)."""


@model
class AgentSessionPromptCacheOptions(Base):
    """Prompt caching options for all turns of the session."""

    ttl: AgentSessionPromptCacheOptionsTtl
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""


AgentSessionPromptCacheOptionsTtlInput: TypeAlias = Literal["30m", "12h"]
AgentSessionPromptCacheOptionsTtl: TypeAlias = AgentSessionPromptCacheOptionsTtlInput | str
"""How long the cached prefix stays in the cache."""

AgentSessionReviewInput: TypeAlias = Literal["none", "auto_review"]
AgentSessionReview: TypeAlias = AgentSessionReviewInput | str
"""Whether and how a second agent reviews the work of this one."""


@model
class EnvironmentNone(Base):
    """No environment: the agent has no files and runs no commands."""

    type: Literal["none"]
    """Discriminator: always `none`."""

    _tags = {"type": "none"}


@model
class EnvironmentOpenaiHosted(Base):
    """An environment hosted by OpenAI."""

    id: str
    """Id of the environment."""
    capability_directories: list[str]
    """Directories to search for skills and plugins."""
    files: list[HostedEnvironmentFile]
    """Files to create in the environment."""
    network: EnvironmentOpenaiHostedNetwork
    """Network access rules."""
    packages: EnvironmentOpenaiHostedPackages
    """Packages to install."""
    plugins: list[HostedPlugin]
    """Plugins to install in the environment."""
    skills: list[HostedSkill]
    """Skills to install in the environment."""
    type: Literal["openai_hosted"]
    """Discriminator: always `openai_hosted`."""
    container_size: EnvironmentOpenaiHostedContainerSize | None = None
    """Size of the machine. Values: `small`, `medium`, `large`."""
    desktop: EnvironmentOpenaiHostedDesktop | None = None
    """Desktop that the agent can see and operate; None for no desktop."""

    _nested = {
        "files": ["HostedEnvironmentFile"],
        "network": "EnvironmentOpenaiHostedNetwork",
        "packages": "EnvironmentOpenaiHostedPackages",
        "plugins": ["HostedPlugin"],
        "skills": ["HostedSkill"],
        "desktop": "EnvironmentOpenaiHostedDesktop",
    }
    _tags = {"type": "openai_hosted"}


@model
class EnvironmentOpenaiHostedNetwork(Base):
    """Network access rules."""

    access: EnvironmentOpenaiHostedNetworkAccess
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Allowed domains, including their subdomains."""


EnvironmentOpenaiHostedNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
EnvironmentOpenaiHostedNetworkAccess: TypeAlias = EnvironmentOpenaiHostedNetworkAccessInput | str
"""Level of network access: all, some, or no domains."""


@model
class EnvironmentOpenaiHostedPackages(Base):
    """Packages to install."""

    npm: list[str]
    """npm packages to install."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """System packages to install."""


EnvironmentOpenaiHostedContainerSizeInput: TypeAlias = Literal["small", "medium", "large"]
EnvironmentOpenaiHostedContainerSize: TypeAlias = EnvironmentOpenaiHostedContainerSizeInput | str
"""Size of the machine."""


@model
class EnvironmentOpenaiHostedDesktop(Base):
    """Desktop that the agent can see and operate."""

    enabled: bool
    """Whether the desktop is enabled."""


@model
class EnvironmentSelfHosted(Base):
    """An environment on your own machine."""

    id: str
    """Id of the environment."""
    capability_directories: list[str]
    """Directories to search for skills and plugins."""
    remote_url: str
    """URL that your environment connects to."""
    type: Literal["self_hosted"]
    """Discriminator: always `self_hosted`."""
    workspace_directory: str
    """Working directory of the agent."""

    _tags = {"type": "self_hosted"}
