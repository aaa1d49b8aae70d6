"""Create an environment template"""

from collections.abc import Mapping, Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_beta_agents_environments_templates_request import (
    CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict,
    CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict,
    CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict,
)
from ...dicts.hosted_plugin_param import HostedPluginParamDict
from ...dicts.setup_command import SetupCommandDict
from ...models.create_beta_agents_environments_templates_request import (
    CreateBetaAgentsEnvironmentsTemplatesRequestDesktop,
    CreateBetaAgentsEnvironmentsTemplatesRequestNetwork,
    CreateBetaAgentsEnvironmentsTemplatesRequestPackages,
)
from ...models.environment_template import EnvironmentTemplate
from ...models.hosted_plugin_param import HostedPluginParam
from ...models.setup_command import SetupCommand
from ...operation import Operation
from ...unions import HostedEnvironmentFileParamInput, HostedSkillParamInput

OPERATION: Operation

class CreateBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsEnvironmentsTemplates``."""

    capability_directories: Sequence[str] | Omit | None
    """Folders in which the agent looks for skills and plugins."""
    desktop: (
        CreateBetaAgentsEnvironmentsTemplatesRequestDesktop
        | CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
        | Omit
        | None
    )
    """A desktop that the agent can see and use. None if null."""
    env: Mapping[str, str] | Omit | None
    """Environment variables."""
    files: Sequence[HostedEnvironmentFileParamInput] | Omit | None
    """Files that are there from the beginning."""
    name: str | Omit | None
    """Name of the agents environments templates."""
    network: (
        CreateBetaAgentsEnvironmentsTemplatesRequestNetwork
        | CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
        | Omit
        | None
    )
    """Which hosts can be reached."""
    packages: (
        CreateBetaAgentsEnvironmentsTemplatesRequestPackages
        | CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
        | Omit
        | None
    )
    """Packages that are installed from the beginning."""
    plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None
    """Plugins that are there from the beginning."""
    setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None
    """Commands that run before the agent begins."""
    skills: Sequence[HostedSkillParamInput] | Omit | None
    """Skills that are there from the beginning."""

def sync(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]
) -> EnvironmentTemplate | None:
    """Send ``POST /agents/environments/templates``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]
) -> http.Response[EnvironmentTemplate]:
    """Send ``POST /agents/environments/templates``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]
) -> EnvironmentTemplate | None:
    """Send ``POST /agents/environments/templates``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]
) -> http.Response[EnvironmentTemplate]:
    """Send ``POST /agents/environments/templates``, and give the whole response."""
