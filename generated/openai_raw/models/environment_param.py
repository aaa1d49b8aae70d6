"""What only `EnvironmentParam` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.hosted_plugin_param import HostedPluginParam
    from ..models.setup_command import SetupCommand
    from ..unions import HostedEnvironmentFileParam, HostedSkillParam


@model
class EnvironmentParamNone(Base):
    """No environment: the agent has no files and runs no commands."""

    type: Literal["none"]
    """Discriminator: always `none`."""

    _tags = {"type": "none"}


@model
class EnvironmentParamOpenaiHosted(Base):
    """An environment hosted by OpenAI."""

    type: Literal["openai_hosted"]
    """Discriminator: always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Directories to search for skills and plugins."""
    container_size: EnvironmentParamOpenaiHostedContainerSize | None = absent
    """Size of the machine. Values: `small`, `medium`, `large`."""
    desktop: EnvironmentParamOpenaiHostedDesktop | None = None
    """Desktop that the agent can see and operate; None for no desktop."""
    env: dict[str, str] | None = None
    """Environment variables by name."""
    environment_id: str | None = absent
    """Id of the environment."""
    environment_template_id: str | None = absent
    """Id of the environment template."""
    files: list[HostedEnvironmentFileParam] | None = None
    """Files to create in the environment."""
    network: EnvironmentParamOpenaiHostedNetwork | None = None
    """Network access rules."""
    packages: EnvironmentParamOpenaiHostedPackages | None = None
    """Packages to install."""
    plugins: list[HostedPluginParam] | None = None
    """Plugins to install in the environment."""
    setup_commands: list[SetupCommand] | None = None
    """Commands to run before the agent starts."""
    skills: list[HostedSkillParam] | None = None
    """Skills to install in the environment."""

    _nested = {
        "desktop": "EnvironmentParamOpenaiHostedDesktop",
        "files": ["HostedEnvironmentFileParam"],
        "network": "EnvironmentParamOpenaiHostedNetwork",
        "packages": "EnvironmentParamOpenaiHostedPackages",
        "plugins": ["HostedPluginParam"],
        "setup_commands": ["SetupCommand"],
        "skills": ["HostedSkillParam"],
    }
    _tags = {"type": "openai_hosted"}


EnvironmentParamOpenaiHostedContainerSizeInput: TypeAlias = Literal["small", "medium", "large"]
EnvironmentParamOpenaiHostedContainerSize: TypeAlias = EnvironmentParamOpenaiHostedContainerSizeInput | str
"""Size of the machine."""


@model
class EnvironmentParamOpenaiHostedDesktop(Base):
    """Desktop that the agent can see and operate."""

    enabled: bool
    """Whether the desktop is enabled."""


@model
class EnvironmentParamOpenaiHostedNetwork(Base):
    """Network access rules."""

    access: EnvironmentParamOpenaiHostedNetworkAccess
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Allowed domains, including their subdomains."""
    blocked_domains: list[str] | None = None
    """Domains the environment must not access."""


EnvironmentParamOpenaiHostedNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
EnvironmentParamOpenaiHostedNetworkAccess: TypeAlias = EnvironmentParamOpenaiHostedNetworkAccessInput | str
"""Level of network access: all, some, or no domains."""


@model
class EnvironmentParamOpenaiHostedPackages(Base):
    """Packages to install."""

    npm: list[str] | None = None
    """npm packages to install."""
    python: list[str] | None = None
    """Python packages to install."""
    system: list[str] | None = None
    """System packages to install."""


@model
class EnvironmentParamSelfHosted(Base):
    """An environment on your own machine."""

    type: Literal["self_hosted"]
    """Discriminator: always `self_hosted`."""
    workspace_directory: str
    """Working directory of the agent."""
    capability_directories: list[str] | None = None
    """Directories to search for skills and plugins."""

    _tags = {"type": "self_hosted"}
