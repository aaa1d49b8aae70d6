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
    """The agent works without files or commands."""

    type: Literal["none"]
    """Which kind it is. Always `none`."""

    _tags = {"type": "none"}


@model
class EnvironmentParamOpenaiHosted(Base):
    """An environment on a machine of OpenAI."""

    type: Literal["openai_hosted"]
    """Which kind it is. Always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Folders in which the agent looks for skills and plugins."""
    container_size: EnvironmentParamOpenaiHostedContainerSize | None = absent
    """How large the machine is. Values: `small`, `medium`, `large`."""
    desktop: EnvironmentParamOpenaiHostedDesktop | None = None
    """A desktop that the agent can see and use. None if null."""
    env: dict[str, str] | None = None
    """Environment variables."""
    environment_id: str | None = absent
    """Id of the environment."""
    environment_template_id: str | None = absent
    """Id of the environment template."""
    files: list[HostedEnvironmentFileParam] | None = None
    """Files that are there from the beginning."""
    network: EnvironmentParamOpenaiHostedNetwork | None = None
    """Which hosts can be reached."""
    packages: EnvironmentParamOpenaiHostedPackages | None = None
    """Packages that are installed from the beginning."""
    plugins: list[HostedPluginParam] | None = None
    """Plugins that are there from the beginning."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that run before the agent begins."""
    skills: list[HostedSkillParam] | None = None
    """Skills that are there from the beginning."""

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


@model
class EnvironmentParamOpenaiHostedDesktop(Base):
    """A desktop that the agent can see and use."""

    enabled: bool
    """Whether the desktop is in force."""


@model
class EnvironmentParamOpenaiHostedNetwork(Base):
    """Which hosts can be reached."""

    access: EnvironmentParamOpenaiHostedNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: list[str] | None = None
    """Domains that cannot be reached."""


EnvironmentParamOpenaiHostedNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
EnvironmentParamOpenaiHostedNetworkAccess: TypeAlias = EnvironmentParamOpenaiHostedNetworkAccessInput | str


@model
class EnvironmentParamOpenaiHostedPackages(Base):
    """Packages that are installed from the beginning."""

    npm: list[str] | None = None
    """Packages from npm."""
    python: list[str] | None = None
    """Packages from PyPI."""
    system: list[str] | None = None
    """Packages of the operating system."""


@model
class EnvironmentParamSelfHosted(Base):
    """An environment on a machine of yours."""

    type: Literal["self_hosted"]
    """Which kind it is. Always `self_hosted`."""
    workspace_directory: str
    """The folder in which the agent works."""
    capability_directories: list[str] | None = None
    """Folders in which the agent looks for skills and plugins."""

    _tags = {"type": "self_hosted"}
