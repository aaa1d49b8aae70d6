from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_beta_agents_environments_templates_request_desktop import CreateBetaAgentsEnvironmentsTemplatesRequestDesktop
    from ..models.create_beta_agents_environments_templates_request_network import CreateBetaAgentsEnvironmentsTemplatesRequestNetwork
    from ..models.create_beta_agents_environments_templates_request_packages import CreateBetaAgentsEnvironmentsTemplatesRequestPackages
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

    _nested = {'desktop': 'CreateBetaAgentsEnvironmentsTemplatesRequestDesktop', 'files': ['HostedEnvironmentFileParam'], 'network': 'CreateBetaAgentsEnvironmentsTemplatesRequestNetwork', 'packages': 'CreateBetaAgentsEnvironmentsTemplatesRequestPackages', 'plugins': ['HostedPluginParam'], 'setup_commands': ['SetupCommand'], 'skills': ['HostedSkillParam']}
