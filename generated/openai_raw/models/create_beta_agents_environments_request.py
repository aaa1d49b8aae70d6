"""`CreateBetaAgentsEnvironmentsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.hosted_plugin_param import HostedPluginParam
    from ..models.setup_command import SetupCommand
    from ..unions import HostedEnvironmentFileParam, HostedSkillParam


@model
class CreateBetaAgentsEnvironmentsRequest(Base):
    """The body of `POST /agents/environments`."""

    environment: CreateBetaAgentsEnvironmentsRequestEnvironment
    """Where the agent works."""
    vault_ids: list[str] | None = None
    """Ids of the vaults."""

    _nested = {"environment": "CreateBetaAgentsEnvironmentsRequestEnvironment"}


@model
class CreateBetaAgentsEnvironmentsRequestEnvironment(Base):
    """What the environment begins with."""

    type: Literal["openai_hosted"]
    """Which kind it is. Always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Folders in which the agent looks for skills and plugins."""
    desktop: CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop | None = None
    """A desktop that the agent can see and use. None if null."""
    env: dict[str, str] | None = None
    """Environment variables."""
    environment_template_id: str | None = absent
    """Id of the environment template."""
    files: list[HostedEnvironmentFileParam] | None = None
    """Files that are there from the beginning."""
    network: CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork | None = None
    """Which hosts can be reached."""
    packages: CreateBetaAgentsEnvironmentsRequestEnvironmentPackages | None = None
    """Packages that are installed from the beginning."""
    plugins: list[HostedPluginParam] | None = None
    """Plugins that are there from the beginning."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that run before the agent begins."""
    skills: list[HostedSkillParam] | None = None
    """Skills that are there from the beginning."""

    _nested = {
        "desktop": "CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop",
        "files": ["HostedEnvironmentFileParam"],
        "network": "CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork",
        "packages": "CreateBetaAgentsEnvironmentsRequestEnvironmentPackages",
        "plugins": ["HostedPluginParam"],
        "setup_commands": ["SetupCommand"],
        "skills": ["HostedSkillParam"],
    }
    _tags = {"type": "openai_hosted"}


@model
class CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop(Base):
    """A desktop that the agent can see and use."""

    enabled: bool
    """Whether the desktop is in force."""


@model
class CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork(Base):
    """Which hosts can be reached."""

    access: CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: list[str] | None = None
    """Domains that cannot be reached."""


CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput: TypeAlias = Literal[
    "enabled", "disabled", "restricted"
]
CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccess: TypeAlias = (
    CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput | str
)


@model
class CreateBetaAgentsEnvironmentsRequestEnvironmentPackages(Base):
    """Packages that are installed from the beginning."""

    npm: list[str] | None = None
    """Packages from npm."""
    python: list[str] | None = None
    """Packages from PyPI."""
    system: list[str] | None = None
    """Packages of the operating system."""
