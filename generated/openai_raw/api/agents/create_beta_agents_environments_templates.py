"""Create an environment template"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_beta_agents_environments_templates_request_desktop import CreateBetaAgentsEnvironmentsTemplatesRequestDesktop, CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
    from ...models.create_beta_agents_environments_templates_request_network import CreateBetaAgentsEnvironmentsTemplatesRequestNetwork, CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
    from ...models.create_beta_agents_environments_templates_request_packages import CreateBetaAgentsEnvironmentsTemplatesRequestPackages, CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
    from ...models.hosted_plugin_param import HostedPluginParam, HostedPluginParamDict
    from ...models.setup_command import SetupCommand, SetupCommandDict
    from ...unions import HostedEnvironmentFileParamInput, HostedSkillParamInput
    from ...models.environment_template import EnvironmentTemplate

    class CreateBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgentsEnvironmentsTemplates``."""

        capability_directories: Sequence[str] | Omit | None
        """Folders in which the agent looks for skills and plugins."""
        desktop: CreateBetaAgentsEnvironmentsTemplatesRequestDesktop | CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict | Omit | None
        """A desktop that the agent can see and use. None if null."""
        env: Mapping[str, str] | Omit | None
        """Environment variables."""
        files: Sequence[HostedEnvironmentFileParamInput] | Omit | None
        """Files that are there from the beginning."""
        name: str | Omit | None
        """Name of the agents environments templates."""
        network: CreateBetaAgentsEnvironmentsTemplatesRequestNetwork | CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict | Omit | None
        """Which hosts can be reached."""
        packages: CreateBetaAgentsEnvironmentsTemplatesRequestPackages | CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict | Omit | None
        """Packages that are installed from the beginning."""
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None
        """Plugins that are there from the beginning."""
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None
        """Commands that run before the agent begins."""
        skills: Sequence[HostedSkillParamInput] | Omit | None
        """Skills that are there from the beginning."""

OPERATION = Operation(
    id="createBetaAgentsEnvironmentsTemplates",
    method="POST",
    path="/agents/environments/templates",
    body={'capability_directories': 'capability_directories', 'desktop': 'desktop', 'env': 'env', 'files': 'files', 'name': 'name', 'network': 'network', 'packages': 'packages', 'plugins': 'plugins', 'setup_commands': 'setup_commands', 'skills': 'skills'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='EnvironmentTemplate',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]) -> http.Response[EnvironmentTemplate]:
    """Send ``POST /agents/environments/templates``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]) -> EnvironmentTemplate | None:
    """Send ``POST /agents/environments/templates``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]) -> http.Response[EnvironmentTemplate]:
    """Send ``POST /agents/environments/templates``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]) -> EnvironmentTemplate | None:
    """Send ``POST /agents/environments/templates``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
