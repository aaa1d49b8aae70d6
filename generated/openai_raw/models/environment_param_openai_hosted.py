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
        """Tells this object from others that can stand in its place: always `openai_hosted`."""
        capability_directories: Sequence[str] | None
        container_size: EnvironmentParamOpenaiHostedContainerSizeInput
        """Values: `small`, `medium`, `large`."""
        desktop: EnvironmentParamOpenaiHostedDesktop | EnvironmentParamOpenaiHostedDesktopDict | None
        env: Mapping[str, str] | None
        environment_id: str
        """Id of the environment."""
        environment_template_id: str
        """Id of the environment template."""
        files: Sequence[HostedEnvironmentFileParamInput] | None
        network: EnvironmentParamOpenaiHostedNetwork | EnvironmentParamOpenaiHostedNetworkDict | None
        packages: EnvironmentParamOpenaiHostedPackages | EnvironmentParamOpenaiHostedPackagesDict | None
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | None
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | None
        skills: Sequence[HostedSkillParamInput] | None


@model
class EnvironmentParamOpenaiHosted(Base):
    """Environment param OpenAI hosted."""

    type: Literal['openai_hosted']
    """Tells this object from others that can stand in its place: always `openai_hosted`."""
    capability_directories: list[str] | None = None
    container_size: EnvironmentParamOpenaiHostedContainerSize | None = absent
    """Values: `small`, `medium`, `large`."""
    desktop: EnvironmentParamOpenaiHostedDesktop | None = None
    env: dict[str, str] | None = None
    environment_id: str | None = absent
    """Id of the environment."""
    environment_template_id: str | None = absent
    """Id of the environment template."""
    files: list[HostedEnvironmentFileParam] | None = None
    network: EnvironmentParamOpenaiHostedNetwork | None = None
    packages: EnvironmentParamOpenaiHostedPackages | None = None
    plugins: list[HostedPluginParam] | None = None
    setup_commands: list[SetupCommand] | None = None
    skills: list[HostedSkillParam] | None = None

    _nested = {'desktop': 'EnvironmentParamOpenaiHostedDesktop', 'files': ['HostedEnvironmentFileParam'], 'network': 'EnvironmentParamOpenaiHostedNetwork', 'packages': 'EnvironmentParamOpenaiHostedPackages', 'plugins': ['HostedPluginParam'], 'setup_commands': ['SetupCommand'], 'skills': ['HostedSkillParam']}
    _tags = {'type': 'openai_hosted'}
