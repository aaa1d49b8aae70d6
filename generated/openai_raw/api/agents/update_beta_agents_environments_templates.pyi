"""Change an environment template"""

from collections.abc import Mapping, Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.hosted_plugin_param import HostedPluginParamDict
from ...dicts.setup_command import SetupCommandDict
from ...dicts.update_beta_agents_environments_templates_request import (
    UpdateBetaAgentsEnvironmentsTemplatesRequestDesktopDict,
    UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict,
    UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict,
)
from ...models.environment_template import EnvironmentTemplate
from ...models.hosted_plugin_param import HostedPluginParam
from ...models.setup_command import SetupCommand
from ...models.update_beta_agents_environments_templates_request import (
    UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop,
    UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork,
    UpdateBetaAgentsEnvironmentsTemplatesRequestPackages,
)
from ...operation import Operation
from ...unions import HostedEnvironmentFileParamInput, HostedSkillParamInput

OPERATION: Operation

class UpdateBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
    """The keyword arguments of ``updateBetaAgentsEnvironmentsTemplates``."""

    capability_directories: Sequence[str] | Omit | None
    """Directories to search for skills and plugins."""
    desktop: (
        UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop
        | UpdateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
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
        UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork
        | UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
        | Omit
        | None
    )
    """Network access rules."""
    packages: (
        UpdateBetaAgentsEnvironmentsTemplatesRequestPackages
        | UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
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
    environment_template_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]
) -> EnvironmentTemplate | None:
    """Send ``POST /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""

def sync_detailed(
    environment_template_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]
) -> http.Response[EnvironmentTemplate]:
    """Send ``POST /agents/environments/templates/{environment_template_id}``, and give the whole response."""

async def asyncio(
    environment_template_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]
) -> EnvironmentTemplate | None:
    """Send ``POST /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""

async def asyncio_detailed(
    environment_template_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]
) -> http.Response[EnvironmentTemplate]:
    """Send ``POST /agents/environments/templates/{environment_template_id}``, and give the whole response."""
