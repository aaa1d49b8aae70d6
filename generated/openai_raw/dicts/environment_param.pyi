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
    """Which kind it is. Always `none`."""

class EnvironmentParamOpenaiHostedDict(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    """Which kind it is. Always `openai_hosted`."""
    capability_directories: Sequence[str] | None
    """Folders in which the agent looks for skills and plugins."""
    container_size: EnvironmentParamOpenaiHostedContainerSizeInput
    """How large the machine is. Values: `small`, `medium`, `large`."""
    desktop: EnvironmentParamOpenaiHostedDesktop | EnvironmentParamOpenaiHostedDesktopDict | None
    """A desktop that the agent can see and use. None if null."""
    env: Mapping[str, str] | None
    """Environment variables."""
    environment_id: str
    """Id of the environment."""
    environment_template_id: str
    """Id of the environment template."""
    files: Sequence[HostedEnvironmentFileParamInput] | None
    """Files that are there from the beginning."""
    network: EnvironmentParamOpenaiHostedNetwork | EnvironmentParamOpenaiHostedNetworkDict | None
    """Which hosts can be reached."""
    packages: EnvironmentParamOpenaiHostedPackages | EnvironmentParamOpenaiHostedPackagesDict | None
    """Packages that are installed from the beginning."""
    plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | None
    """Plugins that are there from the beginning."""
    setup_commands: Sequence[SetupCommand | SetupCommandDict] | None
    """Commands that run before the agent begins."""
    skills: Sequence[HostedSkillParamInput] | None
    """Skills that are there from the beginning."""

class EnvironmentParamOpenaiHostedDesktopDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the desktop is in force."""

class EnvironmentParamOpenaiHostedNetworkDict(TypedDict, total=False):
    access: Required[EnvironmentParamOpenaiHostedNetworkAccessInput]
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: Sequence[str] | None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: Sequence[str] | None
    """Domains that cannot be reached."""

class EnvironmentParamOpenaiHostedPackagesDict(TypedDict, total=False):
    npm: Sequence[str] | None
    """Packages from npm."""
    python: Sequence[str] | None
    """Packages from PyPI."""
    system: Sequence[str] | None
    """Packages of the operating system."""

class EnvironmentParamSelfHostedDict(TypedDict, total=False):
    type: Required[Literal["self_hosted"]]
    """Which kind it is. Always `self_hosted`."""
    workspace_directory: Required[str]
    """The folder in which the agent works."""
    capability_directories: Sequence[str] | None
    """Folders in which the agent looks for skills and plugins."""
