"""What only `Automation` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_text import AgentText
    from ..models.hosted_plugin import HostedPlugin
    from ..models.multi_agent_config import MultiAgentConfig
    from ..unions import AgentTool, AutomationCreatedBy, AutomationEnvironment, AutomationTarget, InputContent2


@model
class AutomationAgentConfig(Base):
    """Configuration of the agent that the automation starts."""

    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    model: str
    """Name of the model that was used."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many at a time."""
    reasoning: AgentReasoning
    """Reasoning options of the agent."""
    service_tier: AutomationAgentConfigServiceTier
    """Processing tier that was used. It can differ from the requested one. Values: `auto`, `default`, `flex`,
    `priority`, `fast`, `ultrafast`."""
    text: AgentText
    """Format and length of the text the agent writes."""
    tools: list[AgentTool]
    """Tools the model was allowed to call."""
    compaction: AutomationAgentConfigCompaction | None = None
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: AutomationAgentConfigExperimental | None = None
    """Experimental settings, which may change or disappear."""

    _nested = {
        "multi_agent": "MultiAgentConfig",
        "reasoning": "AgentReasoning",
        "text": "AgentText",
        "tools": ["AgentTool"],
        "compaction": "AutomationAgentConfigCompaction",
        "experimental": "AutomationAgentConfigExperimental",
    }


AutomationAgentConfigServiceTierInput: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
AutomationAgentConfigServiceTier: TypeAlias = AutomationAgentConfigServiceTierInput | str
"""Processing tier that was used. It can differ from the requested one."""


@model
class AutomationAgentConfigCompaction(Base):
    """Context compaction settings."""

    async_: bool
    """Whether to do this in the background instead of blocking the agent."""

    _wire = {"async_": "async"}


@model
class AutomationAgentConfigExperimental(Base):
    """Experimental settings, which may change or disappear."""

    time_awareness: bool
    """Whether the model is regularly told the current time."""


@model
class AutomationCreatedByDeveloper(Base):
    """The automation was created through the API."""

    type: Literal["developer"]
    """Discriminator: always `developer`."""

    _tags = {"type": "developer"}


@model
class AutomationCreatedByAgent(Base):
    """The automation was created by an agent in a session."""

    session_id: str
    """Id of the session."""
    tool_call_id: str
    """Id of the tool call."""
    type: Literal["agent"]
    """Discriminator: always `agent`."""

    _tags = {"type": "agent"}


@model
class AutomationEnvironmentNone(Base):
    """No environment: the agent has no files and runs no commands."""

    type: Literal["none"]
    """Discriminator: always `none`."""

    _tags = {"type": "none"}


@model
class AutomationEnvironmentOpenaiHosted(Base):
    """An environment hosted by OpenAI."""

    capability_directories: list[str] | None = None
    """Directories to search for skills and plugins."""
    container_size: AutomationEnvironmentOpenaiHostedContainerSize | None = None
    """Size of the machine. Values: `small`, `medium`, `large`."""
    desktop: AutomationEnvironmentOpenaiHostedDesktop | None = None
    """Desktop that the agent can see and operate; None for no desktop."""
    environment_id: str | None = None
    """Id of the environment."""
    environment_template_id: str | None = None
    """Id of the environment template."""
    files: (
        list[AutomationEnvironmentOpenaiHostedFilesItemFileId | AutomationEnvironmentOpenaiHostedFilesItemInline] | None
    ) = None
    """Files to create in the environment."""
    network: AutomationEnvironmentOpenaiHostedNetwork | None = None
    """Network access rules."""
    packages: AutomationEnvironmentOpenaiHostedPackages | None = None
    """Packages to install."""
    plugins: list[HostedPlugin] | None = None
    """Plugins to install in the environment."""
    skills: (
        list[
            AutomationEnvironmentOpenaiHostedSkillsItemSkillReference
            | AutomationEnvironmentOpenaiHostedSkillsItemInline
        ]
        | None
    ) = None
    """Skills to install in the environment."""
    type: Literal["openai_hosted"]
    """Discriminator: always `openai_hosted`."""

    _nested = {
        "desktop": "AutomationEnvironmentOpenaiHostedDesktop",
        "files": [
            (
                "type",
                {
                    "file_id": "AutomationEnvironmentOpenaiHostedFilesItemFileId",
                    "inline": "AutomationEnvironmentOpenaiHostedFilesItemInline",
                },
            )
        ],
        "network": "AutomationEnvironmentOpenaiHostedNetwork",
        "packages": "AutomationEnvironmentOpenaiHostedPackages",
        "plugins": ["HostedPlugin"],
        "skills": [
            (
                "type",
                {
                    "skill_reference": "AutomationEnvironmentOpenaiHostedSkillsItemSkillReference",
                    "inline": "AutomationEnvironmentOpenaiHostedSkillsItemInline",
                },
            )
        ],
    }
    _tags = {"type": "openai_hosted"}


AutomationEnvironmentOpenaiHostedContainerSizeInput: TypeAlias = Literal["small", "medium", "large"]
AutomationEnvironmentOpenaiHostedContainerSize: TypeAlias = AutomationEnvironmentOpenaiHostedContainerSizeInput | str
"""Size of the machine."""


@model
class AutomationEnvironmentOpenaiHostedDesktop(Base):
    """Desktop that the agent can see and operate."""

    enabled: bool
    """Whether the desktop is enabled."""


@model
class AutomationEnvironmentOpenaiHostedFilesItemFileId(Base):
    """An uploaded file."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    """Path of the file in the environment."""
    type: Literal["file_id"]
    """Discriminator: always `file_id`."""

    _tags = {"type": "file_id"}


@model
class AutomationEnvironmentOpenaiHostedFilesItemInline(Base):
    """A file whose content was included in the request."""

    path: str
    """Path of the file in the environment."""
    size_bytes: int
    """Size of the file in bytes."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _tags = {"type": "inline"}


@model
class AutomationEnvironmentOpenaiHostedNetwork(Base):
    """Network access rules."""

    access: AutomationEnvironmentOpenaiHostedNetworkAccess
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Allowed domains, including their subdomains."""


AutomationEnvironmentOpenaiHostedNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
AutomationEnvironmentOpenaiHostedNetworkAccess: TypeAlias = AutomationEnvironmentOpenaiHostedNetworkAccessInput | str
"""Level of network access: all, some, or no domains."""


@model
class AutomationEnvironmentOpenaiHostedPackages(Base):
    """Packages to install."""

    npm: list[str]
    """npm packages to install."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """System packages to install."""


@model
class AutomationEnvironmentOpenaiHostedSkillsItemSkillReference(Base):
    """Reference to a stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Discriminator: always `skill_reference`."""
    version: str | None = None
    """Version to use; None for the latest."""

    _tags = {"type": "skill_reference"}


@model
class AutomationEnvironmentOpenaiHostedSkillsItemInline(Base):
    """A skill whose content was included in the request."""

    description: str
    """Human-readable description of the skill."""
    name: str
    """Name of the skill."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _tags = {"type": "inline"}


@model
class AutomationEnvironmentSelfHosted(Base):
    """An environment on your own machine."""

    capability_directories: list[str]
    """Directories to search for skills and plugins."""
    environment_id: str | None = None
    """Id of the environment."""
    type: Literal["self_hosted"]
    """Discriminator: always `self_hosted`."""
    workspace_directory: str
    """Working directory of the agent."""

    _tags = {"type": "self_hosted"}


@model
class AutomationTargetNewSession(Base):
    """Each run starts a new session."""

    agent: AutomationAgentConfig | None = None
    """The agent, either stored or configured for this session only."""
    agent_id: str | None = None
    """Id of the agent."""
    environment: AutomationEnvironment
    """Environment the agent works in."""
    input: list[AutomationTargetNewSessionInputItem]
    """Messages for the agent."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    type: Literal["new_session"]
    """Discriminator: always `new_session`."""
    vault_ids: list[str]
    """Ids of the vaults."""

    _nested = {
        "agent": "AutomationAgentConfig",
        "environment": "AutomationEnvironment",
        "input": ["AutomationTargetNewSessionInputItem"],
    }
    _tags = {"type": "new_session"}


@model
class AutomationTargetNewSessionInputItem(Base):
    """A message that starts the run."""

    content: list[InputContent2]
    """Content parts of the message."""
    role: Literal["user"]
    """Role of the author: always `user`."""
    type: Literal["message"]
    """Discriminator: always `message`."""

    _nested = {"content": ["InputContent2"]}
    _tags = {"role": "user", "type": "message"}


@model
class AutomationTargetExistingSession(Base):
    """Each run sends input to an existing session."""

    instructions: str
    """System instructions: how the model should behave. They precede the conversation."""
    session_id: str
    """Id of the session."""
    type: Literal["existing_session"]
    """Discriminator: always `existing_session`."""

    _tags = {"type": "existing_session"}


@model
class OneTimeAutomation(Base):
    """An automation that runs an agent once."""

    id: str
    """Id of the automation."""
    created_at: int
    """When the automation was created, in Unix seconds."""
    created_by: AutomationCreatedBy
    """How the automation was created."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str
    """Name of the automation."""
    object: Literal["agent.automation"]
    """Object type: always `agent.automation`."""
    run_at: int
    """When the run is due, in Unix seconds."""
    status: OneTimeAutomationStatus
    """Status of the automation: `active`, `paused` (waiting to be resumed), `completed` (finished successfully)."""
    target: AutomationTarget
    """What each run starts: a new session, or input to an existing one."""
    type: Literal["once"]
    """Discriminator: always `once`."""
    pause_reason: Literal["target_session_failed"] | None = None
    """Why the automation was paused automatically; None if it was not. Always `target_session_failed`."""

    _nested = {"created_by": "AutomationCreatedBy", "target": "AutomationTarget"}
    _tags = {"object": "agent.automation", "type": "once", "pause_reason": ("target_session_failed", None)}


OneTimeAutomationStatusInput: TypeAlias = Literal["active", "paused", "completed"]
OneTimeAutomationStatus: TypeAlias = OneTimeAutomationStatusInput | str
"""Status of the automation: `active`, `paused` (waiting to be resumed), `completed` (finished successfully)."""


@model
class PeriodicAutomation(Base):
    """An automation that runs an agent on a schedule."""

    id: str
    """Id of the automation."""
    created_at: int
    """When the automation was created, in Unix seconds."""
    created_by: AutomationCreatedBy
    """How the automation was created."""
    expression: str
    """Schedule as a cron expression."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str
    """Name of the automation."""
    object: Literal["agent.automation"]
    """Object type: always `agent.automation`."""
    status: PeriodicAutomationStatus
    """Status of the automation. Values: `active`, `paused`."""
    target: AutomationTarget
    """What each run starts: a new session, or input to an existing one."""
    timezone: str
    """IANA time zone, such as `Europe/Paris`."""
    type: Literal["periodic"]
    """Discriminator: always `periodic`."""
    pause_reason: Literal["target_session_failed"] | None = None
    """Why the automation was paused automatically; None if it was not. Always `target_session_failed`."""

    _nested = {"created_by": "AutomationCreatedBy", "target": "AutomationTarget"}
    _tags = {"object": "agent.automation", "type": "periodic", "pause_reason": ("target_session_failed", None)}


PeriodicAutomationStatusInput: TypeAlias = Literal["active", "paused"]
PeriodicAutomationStatus: TypeAlias = PeriodicAutomationStatusInput | str
"""Status of the automation."""
