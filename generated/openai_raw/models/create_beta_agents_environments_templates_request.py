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
    desktop: CreateBetaAgentsEnvironmentsTemplatesRequestDesktop | None = None
    env: dict[str, str] | None = None
    files: list[HostedEnvironmentFileParam] | None = None
    name: str | None = None
    """Name of the agents environments templates."""
    network: CreateBetaAgentsEnvironmentsTemplatesRequestNetwork | None = None
    packages: CreateBetaAgentsEnvironmentsTemplatesRequestPackages | None = None
    plugins: list[HostedPluginParam] | None = None
    setup_commands: list[SetupCommand] | None = None
    skills: list[HostedSkillParam] | None = None

    _nested = {'desktop': 'CreateBetaAgentsEnvironmentsTemplatesRequestDesktop', 'files': ['HostedEnvironmentFileParam'], 'network': 'CreateBetaAgentsEnvironmentsTemplatesRequestNetwork', 'packages': 'CreateBetaAgentsEnvironmentsTemplatesRequestPackages', 'plugins': ['HostedPluginParam'], 'setup_commands': ['SetupCommand'], 'skills': ['HostedSkillParam']}
