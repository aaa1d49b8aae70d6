"""Create beta agents environments templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_beta_agents_environments_templates_request_desktop import CreateBetaAgentsEnvironmentsTemplatesRequestDesktop, CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
    from ...models.create_beta_agents_environments_templates_request_network import CreateBetaAgentsEnvironmentsTemplatesRequestNetwork, CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
    from ...models.create_beta_agents_environments_templates_request_packages import CreateBetaAgentsEnvironmentsTemplatesRequestPackages, CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
    from ...models.hosted_plugin_param import HostedPluginParam, HostedPluginParamDict
    from ...models.setup_command import SetupCommand, SetupCommandDict
    from ...unions import HostedEnvironmentFileParamInput, HostedSkillParamInput

    class CreateBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgentsEnvironmentsTemplates``."""

        capability_directories: Sequence[str] | Omit | None
        desktop: CreateBetaAgentsEnvironmentsTemplatesRequestDesktop | CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict | Omit | None
        env: Mapping[str, str] | Omit | None
        files: Sequence[HostedEnvironmentFileParamInput] | Omit | None
        name: str | Omit | None
        """Name of the agents environments templates."""
        network: CreateBetaAgentsEnvironmentsTemplatesRequestNetwork | CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict | Omit | None
        packages: CreateBetaAgentsEnvironmentsTemplatesRequestPackages | CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict | Omit | None
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None
        skills: Sequence[HostedSkillParamInput] | Omit | None

OPERATION = Operation(
    id="createBetaAgentsEnvironmentsTemplates",
    method="POST",
    path="/agents/environments/templates",
    body={'capability_directories': 'capability_directories', 'desktop': 'desktop', 'env': 'env', 'files': 'files', 'name': 'name', 'network': 'network', 'packages': 'packages', 'plugins': 'plugins', 'setup_commands': 'setup_commands', 'skills': 'skills'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='EnvironmentTemplate',
)
