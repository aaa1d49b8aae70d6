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
    object: Literal["agent.session"]
    """The kind of object: always `agent.session`."""
    required_actions: list[
        AgentSessionRequiredActionsItemMcpApprovalRequest
        | AgentSessionRequiredActionsItemComputerUseApprovalRequest
        | AgentSessionRequiredActionsItemFunctionCall
        | AgentSessionRequiredActionsItemEnvironmentConnection
    ]
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
    """The agent of a session, as it was when the session began."""

    id: str
    """Id of the agent."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str
    """The model that was used."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many."""
    name: str | None = None
    """Name of the agent."""
    reasoning: AgentReasoning
    """How much the model thinks before it answers."""
    service_tier: AgentSessionAgentServiceTier
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText
    """How the agent writes: its format and its length."""
    tools: list[AgentTool]
    """The tools that the model could call."""
    compaction: AgentSessionAgentCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: AgentSessionAgentExperimental | None = None
    """Features that may change or disappear."""

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


@model
class AgentSessionAgentCompaction(Base):
    """How a conversation that grows too long is shortened."""

    async_: bool
    """Whether it happens beside the work rather than holding it up."""

    _wire = {"async_": "async"}


@model
class AgentSessionAgentExperimental(Base):
    """Features that may change or disappear."""

    time_awareness: bool
    """Whether the agent is told the current time."""


@model
class AgentSessionRequiredActionsItemMcpApprovalRequest(Base):
    """The agent asks whether it may call a tool of an MCP server."""

    request: AgentSessionRequiredActionsItemMcpApprovalRequestRequest
    """What the agent asks for."""
    request_id: str
    """Id of the request that this answers or belongs to."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["mcp_approval_request"]
    """Which kind it is. Always `mcp_approval_request`."""

    _nested = {"request": "AgentSessionRequiredActionsItemMcpApprovalRequestRequest"}
    _tags = {"type": "mcp_approval_request"}


@model
class AgentSessionRequiredActionsItemMcpApprovalRequestRequest(Base):
    """The call that the agent asks for."""

    arguments: Any
    """What the call was given."""
    message: str
    """What a person is asked."""
    name: str | None = None
    """Name of the request."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Literal["mcp_tool_call"]
    """Which kind it is. Always `mcp_tool_call`."""

    _tags = {"type": "mcp_tool_call"}


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequest(Base):
    """The agent asks for something at a web site."""

    request: (
        AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication
        | AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess
    )
    """What the agent asks for."""
    request_id: str
    """Id of the request that this answers or belongs to."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["computer_use_approval_request"]
    """Which kind it is. Always `computer_use_approval_request`."""

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
    """The agent needs to log in at a web site."""

    credential_origin: str | None = None
    """The web site that asks for the credentials. Null if unknown."""
    fields: list[AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem]
    """The fields of the form to be filled in."""
    options: list[AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem]
    """The choices there are."""
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal["browser_authentication"]
    """Which kind it is. Always `browser_authentication`."""

    _nested = {
        "fields": ["AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem"],
        "options": ["AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem"],
    }
    _tags = {"type": "browser_authentication"}


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem(Base):
    """A field of a form."""

    id: str
    """Id of the field, by which the API knows it."""
    label: str
    """Text that a person sees."""
    required: bool
    """Whether it may be left out."""
    type: str
    """Which kind it is."""


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem(Base):
    """A choice that there is."""

    id: str
    """Id of the option, by which the API knows it."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
    """Text that a person sees."""


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess(Base):
    """The agent wants to use a web site."""

    origin: str
    """The web site in question."""
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal["browser_origin_access"]
    """Which kind it is. Always `browser_origin_access`."""

    _tags = {"type": "browser_origin_access"}


@model
class AgentSessionRequiredActionsItemFunctionCall(Base):
    """The session waits for the result of a function of yours."""

    arguments: Any
    """What the call was given."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["function_call"]
    """Which kind it is. Always `function_call`."""

    _tags = {"type": "function_call"}


@model
class AgentSessionRequiredActionsItemEnvironmentConnection(Base):
    """The session waits for your environment to connect."""

    environment_id: str
    """Id of the environment."""
    type: Literal["environment_connection"]
    """Which kind it is. Always `environment_connection`."""

    _tags = {"type": "environment_connection"}


AgentSessionStatusInput: TypeAlias = Literal["idle", "in_progress", "requires_action", "failed"]
AgentSessionStatus: TypeAlias = AgentSessionStatusInput | str


@model
class AgentSessionPromptCacheOptions(Base):
    """How prompts of the session are cached."""

    ttl: AgentSessionPromptCacheOptionsTtl
    """How long the cached prefix is kept. Values: `30m`, `12h`."""


AgentSessionPromptCacheOptionsTtlInput: TypeAlias = Literal["30m", "12h"]
AgentSessionPromptCacheOptionsTtl: TypeAlias = AgentSessionPromptCacheOptionsTtlInput | str

AgentSessionReviewInput: TypeAlias = Literal["none", "auto_review"]
AgentSessionReview: TypeAlias = AgentSessionReviewInput | str


@model
class EnvironmentNone(Base):
    """The agent works without files or commands."""

    type: Literal["none"]
    """Which kind it is. Always `none`."""

    _tags = {"type": "none"}


@model
class EnvironmentOpenaiHosted(Base):
    """An environment on a machine of OpenAI."""

    id: str
    """Id of the environment OpenAI hosted."""
    capability_directories: list[str]
    """Folders in which the agent looks for skills and plugins."""
    files: list[HostedEnvironmentFile]
    """Files that are there from the beginning."""
    network: EnvironmentOpenaiHostedNetwork
    """Which hosts can be reached."""
    packages: EnvironmentOpenaiHostedPackages
    """Packages that are installed from the beginning."""
    plugins: list[HostedPlugin]
    """Plugins that are there from the beginning."""
    skills: list[HostedSkill]
    """Skills that are there from the beginning."""
    type: Literal["openai_hosted"]
    """Which kind it is. Always `openai_hosted`."""
    container_size: EnvironmentOpenaiHostedContainerSize | None = None
    """How large the machine is. Values: `small`, `medium`, `large`."""
    desktop: EnvironmentOpenaiHostedDesktop | None = None
    """A desktop that the agent can see and use. None if null."""

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
    """Which hosts can be reached."""

    access: EnvironmentOpenaiHostedNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""


EnvironmentOpenaiHostedNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
EnvironmentOpenaiHostedNetworkAccess: TypeAlias = EnvironmentOpenaiHostedNetworkAccessInput | str


@model
class EnvironmentOpenaiHostedPackages(Base):
    """Packages that are installed from the beginning."""

    npm: list[str]
    """Packages from npm."""
    python: list[str]
    """Packages from PyPI."""
    system: list[str]
    """Packages of the operating system."""


EnvironmentOpenaiHostedContainerSizeInput: TypeAlias = Literal["small", "medium", "large"]
EnvironmentOpenaiHostedContainerSize: TypeAlias = EnvironmentOpenaiHostedContainerSizeInput | str


@model
class EnvironmentOpenaiHostedDesktop(Base):
    """A desktop that the agent can see and use."""

    enabled: bool
    """Whether the desktop is in force."""


@model
class EnvironmentSelfHosted(Base):
    """An environment on a machine of yours."""

    id: str
    """Id of the environment self hosted."""
    capability_directories: list[str]
    """Folders in which the agent looks for skills and plugins."""
    remote_url: str
    """Where the environment connects to."""
    type: Literal["self_hosted"]
    """Which kind it is. Always `self_hosted`."""
    workspace_directory: str
    """The folder in which the agent works."""

    _tags = {"type": "self_hosted"}
