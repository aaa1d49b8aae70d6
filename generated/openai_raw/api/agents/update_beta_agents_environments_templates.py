"""Change an environment template"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.hosted_plugin_param import HostedPluginParam, HostedPluginParamDict
    from ...models.setup_command import SetupCommand, SetupCommandDict
    from ...models.update_beta_agents_environments_templates_request_desktop import UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop, UpdateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
    from ...models.update_beta_agents_environments_templates_request_network import UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork, UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
    from ...models.update_beta_agents_environments_templates_request_packages import UpdateBetaAgentsEnvironmentsTemplatesRequestPackages, UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
    from ...unions import HostedEnvironmentFileParamInput, HostedSkillParamInput
    from ...models.environment_template import EnvironmentTemplate

    class UpdateBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
        """The keyword arguments of ``updateBetaAgentsEnvironmentsTemplates``."""

        capability_directories: Sequence[str] | Omit | None
        """Folders in which the agent looks for skills and plugins."""
        desktop: UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop | UpdateBetaAgentsEnvironmentsTemplatesRequestDesktopDict | Omit | None
        """A desktop that the agent can see and use. None if null."""
        env: Mapping[str, str] | Omit | None
        """Environment variables."""
        files: Sequence[HostedEnvironmentFileParamInput] | Omit | None
        """Files that are there from the beginning."""
        name: str | Omit | None
        """Name of the agents environments templates."""
        network: UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork | UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict | Omit | None
        """Which hosts can be reached."""
        packages: UpdateBetaAgentsEnvironmentsTemplatesRequestPackages | UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict | Omit | None
        """Packages that are installed from the beginning."""
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None
        """Plugins that are there from the beginning."""
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None
        """Commands that run before the agent begins."""
        skills: Sequence[HostedSkillParamInput] | Omit | None
        """Skills that are there from the beginning."""

OPERATION = Operation(
    id="updateBetaAgentsEnvironmentsTemplates",
    method="POST",
    path="/agents/environments/templates/{environment_template_id}",
    body={'capability_directories': 'capability_directories', 'desktop': 'desktop', 'env': 'env', 'files': 'files', 'name': 'name', 'network': 'network', 'packages': 'packages', 'plugins': 'plugins', 'setup_commands': 'setup_commands', 'skills': 'skills'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='EnvironmentTemplate',
)


def sync_detailed(environment_template_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]) -> http.Response[EnvironmentTemplate]:
    """Send ``POST /agents/environments/templates/{environment_template_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"environment_template_id": environment_template_id}, params)


def sync(environment_template_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]) -> EnvironmentTemplate | None:
    """Send ``POST /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""
    return sync_detailed(environment_template_id, client=client, **params).parsed


async def asyncio_detailed(environment_template_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]) -> http.Response[EnvironmentTemplate]:
    """Send ``POST /agents/environments/templates/{environment_template_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"environment_template_id": environment_template_id}, params)


async def asyncio(environment_template_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]) -> EnvironmentTemplate | None:
    """Send ``POST /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""
    return (await asyncio_detailed(environment_template_id, client=client, **params)).parsed
