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
    """Environment the agent works in."""
    vault_ids: list[str] | None = None
    """Ids of the vaults."""

    _nested = {"environment": "CreateBetaAgentsEnvironmentsRequestEnvironment"}


@model
class CreateBetaAgentsEnvironmentsRequestEnvironment(Base):
    """Configuration of the new environment."""

    type: Literal["openai_hosted"]
    """Discriminator: always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Directories to search for skills and plugins."""
    desktop: CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop | None = None
    """Desktop that the agent can see and operate; None for no desktop."""
    env: dict[str, str] | None = None
    """Environment variables by name."""
    environment_template_id: str | None = absent
    """Id of the environment template."""
    files: list[HostedEnvironmentFileParam] | None = None
    """Files to create in the environment."""
    network: CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork | None = None
    """Network access rules."""
    packages: CreateBetaAgentsEnvironmentsRequestEnvironmentPackages | None = None
    """Packages to install."""
    plugins: list[HostedPluginParam] | None = None
    """Plugins to install in the environment."""
    setup_commands: list[SetupCommand] | None = None
    """Commands to run before the agent starts."""
    skills: list[HostedSkillParam] | None = None
    """Skills to install in the environment."""

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
    """Desktop that the agent can see and operate."""

    enabled: bool
    """Whether the desktop is enabled."""


@model
class CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork(Base):
    """Network access rules."""

    access: CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccess
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Allowed domains, including their subdomains."""
    blocked_domains: list[str] | None = None
    """Domains the environment must not access."""


CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput: TypeAlias = Literal[
    "enabled", "disabled", "restricted"
]
CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccess: TypeAlias = (
    CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput | str
)
"""Level of network access: all, some, or no domains."""


@model
class CreateBetaAgentsEnvironmentsRequestEnvironmentPackages(Base):
    """Packages to install."""

    npm: list[str] | None = None
    """npm packages to install."""
    python: list[str] | None = None
    """Python packages to install."""
    system: list[str] | None = None
    """System packages to install."""
