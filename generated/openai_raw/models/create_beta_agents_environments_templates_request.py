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
    """Folders in which the agent looks for skills and plugins."""
    desktop: CreateBetaAgentsEnvironmentsTemplatesRequestDesktop | None = None
    """A desktop that the agent can see and use. None if null."""
    env: dict[str, str] | None = None
    """Environment variables."""
    files: list[HostedEnvironmentFileParam] | None = None
    """Files that are there from the beginning."""
    name: str | None = None
    """Name of the agents environments templates."""
    network: CreateBetaAgentsEnvironmentsTemplatesRequestNetwork | None = None
    """Which hosts can be reached."""
    packages: CreateBetaAgentsEnvironmentsTemplatesRequestPackages | None = None
    """Packages that are installed from the beginning."""
    plugins: list[HostedPluginParam] | None = None
    """Plugins that are there from the beginning."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that run before the agent begins."""
    skills: list[HostedSkillParam] | None = None
    """Skills that are there from the beginning."""

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
    """A desktop that the agent can see and use."""

    enabled: bool
    """Whether the desktop is in force."""


@model
class CreateBetaAgentsEnvironmentsTemplatesRequestNetwork(Base):
    """Which hosts can be reached."""

    access: CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: list[str] | None = None
    """Domains that cannot be reached."""


CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess: TypeAlias = (
    CreateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput | str
)


@model
class CreateBetaAgentsEnvironmentsTemplatesRequestPackages(Base):
    """Packages that are installed from the beginning."""

    npm: list[str] | None = None
    """Packages from npm."""
    python: list[str] | None = None
    """Packages from PyPI."""
    system: list[str] | None = None
    """Packages of the operating system."""
