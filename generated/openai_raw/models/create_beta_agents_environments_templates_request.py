"""`CreateBetaAgentsEnvironmentsTemplatesRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.hosted_plugin_param import HostedPluginParam
    from ..models.setup_command import SetupCommand
    from ..unions import HostedEnvironmentFileParam, HostedSkillParam


@model
class CreateBetaAgentsEnvironmentsTemplatesRequest(Base):
    """The body of `POST /agents/environments/templates`."""

    capability_directories: list[str] | None = None
    """Directories to search for skills and plugins."""
    desktop: CreateBetaAgentsEnvironmentsTemplatesRequestDesktop | None = None
    """Desktop that the agent can see and operate; None for no desktop."""
    env: dict[str, str] | None = None
    """Environment variables by name."""
    files: list[HostedEnvironmentFileParam] | None = None
    """Files to create in the environment."""
    name: str | None = None
    """Name of the environment template."""
    network: CreateBetaAgentsEnvironmentsTemplatesRequestNetwork | None = None
    """Network access rules."""
    packages: CreateBetaAgentsEnvironmentsTemplatesRequestPackages | None = None
    """Packages to install."""
    plugins: list[HostedPluginParam] | None = None
    """Plugins to install in the environment."""
    setup_commands: list[SetupCommand] | None = None
    """Commands to run before the agent starts."""
    skills: list[HostedSkillParam] | None = None
    """Skills to install in the environment."""

    _nested = {
        "desktop": "CreateBetaAgentsEnvironmentsTemplatesRequestDesktop",
        "files": ["HostedEnvironmentFileParam"],
        "network": "CreateBetaAgentsEnvironmentsTemplatesRequestNetwork",
        "packages": "CreateBetaAgentsEnvironmentsTemplatesRequestPackages",
        "plugins": ["HostedPluginParam"],
        "setup_commands": ["SetupCommand"],
        "skills": ["HostedSkillParam"],
    }


@model
class CreateBetaAgentsEnvironmentsTemplatesRequestDesktop(Base):
    """Desktop that the agent can see and operate."""

    enabled: bool
    """Whether the desktop is enabled."""


@model
class CreateBetaAgentsEnvironmentsTemplatesRequestNetwork(Base):
    """Network access rules."""

    access: CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Allowed domains, including their subdomains."""
    blocked_domains: list[str] | None = None
    """Domains the environment must not access."""


CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess: TypeAlias = (
    CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput | str
)
"""Level of network access: all, some, or no domains."""


@model
class CreateBetaAgentsEnvironmentsTemplatesRequestPackages(Base):
    """Packages to install."""

    npm: list[str] | None = None
    """npm packages to install."""
    python: list[str] | None = None
    """Python packages to install."""
    system: list[str] | None = None
    """System packages to install."""
