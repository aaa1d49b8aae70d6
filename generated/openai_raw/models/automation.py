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
    """Settings of the agent that an automation starts."""

    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str
    """The model that was used."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoning
    """How much the model thinks before it answers."""
    service_tier: AutomationAgentConfigServiceTier
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText
    """How the agent writes: its format and its length."""
    tools: list[AgentTool]
    """The tools that the model could call."""
    compaction: AutomationAgentConfigCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: AutomationAgentConfigExperimental | None = None
    """Features that may change or disappear."""

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


@model
class AutomationAgentConfigCompaction(Base):
    """How a conversation that grows too long is shortened."""

    async_: bool
    """Whether it happens beside the work rather than holding it up."""

    _wire = {"async_": "async"}


@model
class AutomationAgentConfigExperimental(Base):
    """Features that may change or disappear."""

    time_awareness: bool
    """Whether the agent is told the current time."""


@model
class AutomationCreatedByDeveloper(Base):
    """Created through the API."""

    type: Literal["developer"]
    """Which kind it is. Always `developer`."""

    _tags = {"type": "developer"}


@model
class AutomationCreatedByAgent(Base):
    """Created by a model in a session."""

    session_id: str
    """Id of the session."""
    tool_call_id: str
    """Id of the tool call."""
    type: Literal["agent"]
    """Which kind it is. Always `agent`."""

    _tags = {"type": "agent"}


@model
class AutomationEnvironmentNone(Base):
    """The agent works without files or commands."""

    type: Literal["none"]
    """Which kind it is. Always `none`."""

    _tags = {"type": "none"}


@model
class AutomationEnvironmentOpenaiHosted(Base):
    """An environment on a machine of OpenAI."""

    capability_directories: list[str] | None = None
    """Folders in which the agent looks for skills and plugins."""
    container_size: AutomationEnvironmentOpenaiHostedContainerSize | None = None
    """How large the machine is. Values: `small`, `medium`, `large`."""
    desktop: AutomationEnvironmentOpenaiHostedDesktop | None = None
    """A desktop that the agent can see and use. None if null."""
    environment_id: str | None = None
    """Id of the environment."""
    environment_template_id: str | None = None
    """Id of the environment template."""
    files: (
        list[AutomationEnvironmentOpenaiHostedFilesItemFileId | AutomationEnvironmentOpenaiHostedFilesItemInline] | None
    ) = None
    """Files that are there from the beginning."""
    network: AutomationEnvironmentOpenaiHostedNetwork | None = None
    """Which hosts can be reached."""
    packages: AutomationEnvironmentOpenaiHostedPackages | None = None
    """Packages that are installed from the beginning."""
    plugins: list[HostedPlugin] | None = None
    """Plugins that are there from the beginning."""
    skills: (
        list[
            AutomationEnvironmentOpenaiHostedSkillsItemSkillReference
            | AutomationEnvironmentOpenaiHostedSkillsItemInline
        ]
        | None
    ) = None
    """Skills that are there from the beginning."""
    type: Literal["openai_hosted"]
    """Which kind it is. Always `openai_hosted`."""

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


@model
class AutomationEnvironmentOpenaiHostedDesktop(Base):
    """A desktop that the agent can see and use."""

    enabled: bool
    """Whether the desktop is in force."""


@model
class AutomationEnvironmentOpenaiHostedFilesItemFileId(Base):
    """An uploaded file."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where the file lies in the environment."""
    type: Literal["file_id"]
    """Which kind it is. Always `file_id`."""

    _tags = {"type": "file_id"}


@model
class AutomationEnvironmentOpenaiHostedFilesItemInline(Base):
    """A file that was passed with its content."""

    path: str
    """Where the file lies in the environment."""
    size_bytes: int
    """Size of the files in bytes."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _tags = {"type": "inline"}


@model
class AutomationEnvironmentOpenaiHostedNetwork(Base):
    """Which hosts can be reached."""

    access: AutomationEnvironmentOpenaiHostedNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""


AutomationEnvironmentOpenaiHostedNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
AutomationEnvironmentOpenaiHostedNetworkAccess: TypeAlias = AutomationEnvironmentOpenaiHostedNetworkAccessInput | str


@model
class AutomationEnvironmentOpenaiHostedPackages(Base):
    """Packages that are installed from the beginning."""

    npm: list[str]
    """Packages from npm."""
    python: list[str]
    """Packages from PyPI."""
    system: list[str]
    """Packages of the operating system."""


@model
class AutomationEnvironmentOpenaiHostedSkillsItemSkillReference(Base):
    """A stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Which kind it is. Always `skill_reference`."""
    version: str | None = None
    """The version. The newest one if null."""

    _tags = {"type": "skill_reference"}


@model
class AutomationEnvironmentOpenaiHostedSkillsItemInline(Base):
    """A skill that was passed with its content."""

    description: str
    """What the skills is for, in words for people."""
    name: str
    """Name of the skills."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _tags = {"type": "inline"}


@model
class AutomationEnvironmentSelfHosted(Base):
    """An environment on a machine of yours."""

    capability_directories: list[str]
    """Folders in which the agent looks for skills and plugins."""
    environment_id: str | None = None
    """Id of the environment."""
    type: Literal["self_hosted"]
    """Which kind it is. Always `self_hosted`."""
    workspace_directory: str
    """The folder in which the agent works."""

    _tags = {"type": "self_hosted"}


@model
class AutomationTargetNewSession(Base):
    """Each run starts a session of its own."""

    agent: AutomationAgentConfig | None = None
    """Which agent works, or the settings of one for this session only."""
    agent_id: str | None = None
    """Id of the agent."""
    environment: AutomationEnvironment
    """Where the agent works."""
    input: list[AutomationTargetNewSessionInputItem]
    """What the agent is told."""
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    type: Literal["new_session"]
    """Which kind it is. Always `new_session`."""
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
    """A message to the agent."""

    content: list[InputContent2]
    """What it says, part by part."""
    role: Literal["user"]
    """Who speaks: always `user`."""
    type: Literal["message"]
    """Which kind it is. Always `message`."""

    _nested = {"content": ["InputContent2"]}
    _tags = {"role": "user", "type": "message"}


@model
class AutomationTargetExistingSession(Base):
    """Each run sends input to the same session."""

    instructions: str
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    session_id: str
    """Id of the session."""
    type: Literal["existing_session"]
    """Which kind it is. Always `existing_session`."""

    _tags = {"type": "existing_session"}


@model
class OneTimeAutomation(Base):
    """Starts work of an agent once."""

    id: str
    """Id of the agent automation."""
    created_at: int
    """When the agent automation was created, in Unix seconds."""
    created_by: AutomationCreatedBy
    """Who created it."""
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str
    """Name of the agent automation."""
    object: Literal["agent.automation"]
    """The kind of object: always `agent.automation`."""
    run_at: int
    """When it runs, in Unix seconds."""
    status: OneTimeAutomationStatus
    """State of the agent automation. Values: `active`, `paused`, `completed`."""
    target: AutomationTarget
    """What is started: a new session, or input to one that exists."""
    type: Literal["once"]
    """Which kind it is. Always `once`."""
    pause_reason: Literal["target_session_failed"] | None = None
    """Why it was paused by itself. Null if it was not. Always `target_session_failed`."""

    _nested = {"created_by": "AutomationCreatedBy", "target": "AutomationTarget"}
    _tags = {"object": "agent.automation", "type": "once", "pause_reason": ("target_session_failed", None)}


OneTimeAutomationStatusInput: TypeAlias = Literal["active", "paused", "completed"]
OneTimeAutomationStatus: TypeAlias = OneTimeAutomationStatusInput | str


@model
class PeriodicAutomation(Base):
    """Starts work of an agent on a schedule."""

    id: str
    """Id of the agent automation."""
    created_at: int
    """When the agent automation was created, in Unix seconds."""
    created_by: AutomationCreatedBy
    """Who created it."""
    expression: str
    """The schedule, as a cron expression."""
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str
    """Name of the agent automation."""
    object: Literal["agent.automation"]
    """The kind of object: always `agent.automation`."""
    status: PeriodicAutomationStatus
    """State of the agent automation. Values: `active`, `paused`."""
    target: AutomationTarget
    """What is started: a new session, or input to one that exists."""
    timezone: str
    """A time zone of the IANA database, such as `Europe/Paris`."""
    type: Literal["periodic"]
    """Which kind it is. Always `periodic`."""
    pause_reason: Literal["target_session_failed"] | None = None
    """Why it was paused by itself. Null if it was not. Always `target_session_failed`."""

    _nested = {"created_by": "AutomationCreatedBy", "target": "AutomationTarget"}
    _tags = {"object": "agent.automation", "type": "periodic", "pause_reason": ("target_session_failed", None)}


PeriodicAutomationStatusInput: TypeAlias = Literal["active", "paused"]
PeriodicAutomationStatus: TypeAlias = PeriodicAutomationStatusInput | str
