from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.hosted_plugin_param import HostedPluginParam
    from ..models.setup_command import SetupCommand
    from ..models.update_beta_agents_environments_templates_request_desktop import UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop
    from ..models.update_beta_agents_environments_templates_request_network import UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork
    from ..models.update_beta_agents_environments_templates_request_packages import UpdateBetaAgentsEnvironmentsTemplatesRequestPackages
    from ..unions import HostedEnvironmentFileParam, HostedSkillParam


@model
class UpdateBetaAgentsEnvironmentsTemplatesRequest(Base):
    """The body of `POST /agents/environments/templates/{environment_template_id}`."""

    capability_directories: list[str] | None = None
    desktop: UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop | None = None
    env: dict[str, str] | None = None
    files: list[HostedEnvironmentFileParam] | None = None
    name: str | None = None
    """Name of the agents environments templates."""
    network: UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork | None = None
    packages: UpdateBetaAgentsEnvironmentsTemplatesRequestPackages | None = None
    plugins: list[HostedPluginParam] | None = None
    setup_commands: list[SetupCommand] | None = None
    skills: list[HostedSkillParam] | None = None

    _nested = {'desktop': 'UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop', 'files': ['HostedEnvironmentFileParam'], 'network': 'UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork', 'packages': 'UpdateBetaAgentsEnvironmentsTemplatesRequestPackages', 'plugins': ['HostedPluginParam'], 'setup_commands': ['SetupCommand'], 'skills': ['HostedSkillParam']}
