from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict
    from ..models.environment_param_openai_hosted_container_size import EnvironmentParamOpenaiHostedContainerSize, EnvironmentParamOpenaiHostedContainerSizeInput
    from ..models.environment_param_openai_hosted_desktop import EnvironmentParamOpenaiHostedDesktop, EnvironmentParamOpenaiHostedDesktopDict
    from ..models.environment_param_openai_hosted_network import EnvironmentParamOpenaiHostedNetwork, EnvironmentParamOpenaiHostedNetworkDict
    from ..models.environment_param_openai_hosted_packages import EnvironmentParamOpenaiHostedPackages, EnvironmentParamOpenaiHostedPackagesDict
    from ..models.hosted_plugin_param import HostedPluginParam, HostedPluginParamDict
    from ..models.setup_command import SetupCommand, SetupCommandDict
    from ..unions import HostedEnvironmentFileParam, HostedEnvironmentFileParamInput, HostedSkillParam, HostedSkillParamInput

    class EnvironmentParamOpenaiHostedDict(TypedDict, total=False):
        type: Required[Literal['openai_hosted']]
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


@model
class EnvironmentParamOpenaiHosted(Base):
    """An environment on a machine of OpenAI."""

    type: Literal['openai_hosted']
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

    _nested = {'desktop': 'EnvironmentParamOpenaiHostedDesktop', 'files': ['HostedEnvironmentFileParam'], 'network': 'EnvironmentParamOpenaiHostedNetwork', 'packages': 'EnvironmentParamOpenaiHostedPackages', 'plugins': ['HostedPluginParam'], 'setup_commands': ['SetupCommand'], 'skills': ['HostedSkillParam']}
    _tags = {'type': 'openai_hosted'}
