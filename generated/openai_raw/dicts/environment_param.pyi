"""What requests take instead of the models in ``models.environment_param``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..dicts.hosted_plugin_param import HostedPluginParamDict
from ..dicts.setup_command import SetupCommandDict
from ..models.environment_param import (
    EnvironmentParamOpenaiHostedContainerSizeInput,
    EnvironmentParamOpenaiHostedDesktop,
    EnvironmentParamOpenaiHostedNetwork,
    EnvironmentParamOpenaiHostedNetworkAccessInput,
    EnvironmentParamOpenaiHostedPackages,
)
from ..models.hosted_plugin_param import HostedPluginParam
from ..models.setup_command import SetupCommand
from ..unions import HostedEnvironmentFileParamInput, HostedSkillParamInput

class EnvironmentParamNoneDict(TypedDict, total=False):
    type: Required[Literal["none"]]
    """Discriminator: always `none`."""

class EnvironmentParamOpenaiHostedDict(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    """Discriminator: always `openai_hosted`."""
    capability_directories: Sequence[str] | None
    """Directories to search for skills and plugins."""
    container_size: EnvironmentParamOpenaiHostedContainerSizeInput
    """Size of the machine. Values: `small`, `medium`, `large`."""
    desktop: EnvironmentParamOpenaiHostedDesktop | EnvironmentParamOpenaiHostedDesktopDict | None
    """Desktop that the agent can see and operate; None for no desktop."""
    env: Mapping[str, str] | None
    """Environment variables by name."""
    environment_id: str
    """Id of the environment."""
    environment_template_id: str
    """Id of the environment template."""
    files: Sequence[HostedEnvironmentFileParamInput] | None
    """Files to create in the environment."""
    network: EnvironmentParamOpenaiHostedNetwork | EnvironmentParamOpenaiHostedNetworkDict | None
    """Network access rules."""
    packages: EnvironmentParamOpenaiHostedPackages | EnvironmentParamOpenaiHostedPackagesDict | None
    """Packages to install."""
    plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | None
    """Plugins to install in the environment."""
    setup_commands: Sequence[SetupCommand | SetupCommandDict] | None
    """Commands to run before the agent starts."""
    skills: Sequence[HostedSkillParamInput] | None
    """Skills to install in the environment."""

class EnvironmentParamOpenaiHostedDesktopDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the desktop is enabled."""

class EnvironmentParamOpenaiHostedNetworkDict(TypedDict, total=False):
    access: Required[EnvironmentParamOpenaiHostedNetworkAccessInput]
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: Sequence[str] | None
    """Allowed domains, including their subdomains."""
    blocked_domains: Sequence[str] | None
    """Domains the environment must not access."""

class EnvironmentParamOpenaiHostedPackagesDict(TypedDict, total=False):
    npm: Sequence[str] | None
    """npm packages to install."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """System packages to install."""

class EnvironmentParamSelfHostedDict(TypedDict, total=False):
    type: Required[Literal["self_hosted"]]
    """Discriminator: always `self_hosted`."""
    workspace_directory: Required[str]
    """Working directory of the agent."""
    capability_directories: Sequence[str] | None
    """Directories to search for skills and plugins."""
