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
    """Directories to search for skills and plugins."""
    desktop: (
        CreateBetaAgentsEnvironmentsTemplatesRequestDesktop
        | CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
        | Omit
        | None
    )
    """Desktop that the agent can see and operate; None for no desktop."""
    env: Mapping[str, str] | Omit | None
    """Environment variables by name."""
    files: Sequence[HostedEnvironmentFileParamInput] | Omit | None
    """Files to create in the environment."""
    name: str | Omit | None
    """Name of the environment template."""
    network: (
        CreateBetaAgentsEnvironmentsTemplatesRequestNetwork
        | CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
        | Omit
        | None
    )
    """Network access rules."""
    packages: (
        CreateBetaAgentsEnvironmentsTemplatesRequestPackages
        | CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
        | Omit
        | None
    )
    """Packages to install."""
    plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None
    """Plugins to install in the environment."""
    setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None
    """Commands to run before the agent starts."""
    skills: Sequence[HostedSkillParamInput] | Omit | None
    """Skills to install in the environment."""

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
