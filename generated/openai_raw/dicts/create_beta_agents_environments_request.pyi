"""What requests take instead of the models in ``models.create_beta_agents_environments_request``, for type
checkers only."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..dicts.hosted_plugin_param import HostedPluginParamDict
from ..dicts.setup_command import SetupCommandDict
from ..models.create_beta_agents_environments_request import (
    CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop,
    CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork,
    CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput,
    CreateBetaAgentsEnvironmentsRequestEnvironmentPackages,
)
from ..models.hosted_plugin_param import HostedPluginParam
from ..models.setup_command import SetupCommand
from ..unions import HostedEnvironmentFileParamInput, HostedSkillParamInput

class CreateBetaAgentsEnvironmentsRequestEnvironmentDict(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    """Discriminator: always `openai_hosted`."""
    capability_directories: Sequence[str] | None
    """Directories to search for skills and plugins."""
    desktop: (
        CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop
        | CreateBetaAgentsEnvironmentsRequestEnvironmentDesktopDict
        | None
    )
    """Desktop that the agent can see and operate; None for no desktop."""
    env: Mapping[str, str] | None
    """Environment variables by name."""
    environment_template_id: str
    """Id of the environment template."""
    files: Sequence[HostedEnvironmentFileParamInput] | None
    """Files to create in the environment."""
    network: (
        CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork
        | CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkDict
        | None
    )
    """Network access rules."""
    packages: (
        CreateBetaAgentsEnvironmentsRequestEnvironmentPackages
        | CreateBetaAgentsEnvironmentsRequestEnvironmentPackagesDict
        | None
    )
    """Packages to install."""
    plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | None
    """Plugins to install in the environment."""
    setup_commands: Sequence[SetupCommand | SetupCommandDict] | None
    """Commands to run before the agent starts."""
    skills: Sequence[HostedSkillParamInput] | None
    """Skills to install in the environment."""

class CreateBetaAgentsEnvironmentsRequestEnvironmentDesktopDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the desktop is enabled."""

class CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkDict(TypedDict, total=False):
    access: Required[CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput]
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: Sequence[str] | None
    """Allowed domains, including their subdomains."""
    blocked_domains: Sequence[str] | None
    """Domains the environment must not access."""

class CreateBetaAgentsEnvironmentsRequestEnvironmentPackagesDict(TypedDict, total=False):
    npm: Sequence[str] | None
    """npm packages to install."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """System packages to install."""
