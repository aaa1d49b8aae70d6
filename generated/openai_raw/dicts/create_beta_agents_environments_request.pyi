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
    """Which kind it is. Always `openai_hosted`."""
    capability_directories: Sequence[str] | None
    """Folders in which the agent looks for skills and plugins."""
    desktop: (
        CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop
        | CreateBetaAgentsEnvironmentsRequestEnvironmentDesktopDict
        | None
    )
    """A desktop that the agent can see and use. None if null."""
    env: Mapping[str, str] | None
    """Environment variables."""
    environment_template_id: str
    """Id of the environment template."""
    files: Sequence[HostedEnvironmentFileParamInput] | None
    """Files that are there from the beginning."""
    network: (
        CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork
        | CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkDict
        | None
    )
    """Which hosts can be reached."""
    packages: (
        CreateBetaAgentsEnvironmentsRequestEnvironmentPackages
        | CreateBetaAgentsEnvironmentsRequestEnvironmentPackagesDict
        | None
    )
    """Packages that are installed from the beginning."""
    plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | None
    """Plugins that are there from the beginning."""
    setup_commands: Sequence[SetupCommand | SetupCommandDict] | None
    """Commands that run before the agent begins."""
    skills: Sequence[HostedSkillParamInput] | None
    """Skills that are there from the beginning."""

class CreateBetaAgentsEnvironmentsRequestEnvironmentDesktopDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the desktop is in force."""

class CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkDict(TypedDict, total=False):
    access: Required[CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkAccessInput]
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: Sequence[str] | None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: Sequence[str] | None
    """Domains that cannot be reached."""

class CreateBetaAgentsEnvironmentsRequestEnvironmentPackagesDict(TypedDict, total=False):
    npm: Sequence[str] | None
    """Packages from npm."""
    python: Sequence[str] | None
    """Packages from PyPI."""
    system: Sequence[str] | None
    """Packages of the operating system."""
