from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict
    from ..models.create_beta_agents_environments_request_environment_desktop import CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop, CreateBetaAgentsEnvironmentsRequestEnvironmentDesktopDict
    from ..models.create_beta_agents_environments_request_environment_network import CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork, CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkDict
    from ..models.create_beta_agents_environments_request_environment_packages import CreateBetaAgentsEnvironmentsRequestEnvironmentPackages, CreateBetaAgentsEnvironmentsRequestEnvironmentPackagesDict
    from ..models.hosted_plugin_param import HostedPluginParam, HostedPluginParamDict
    from ..models.setup_command import SetupCommand, SetupCommandDict
    from ..unions import HostedEnvironmentFileParam, HostedEnvironmentFileParamInput, HostedSkillParam, HostedSkillParamInput

    class CreateBetaAgentsEnvironmentsRequestEnvironmentDict(TypedDict, total=False):
        type: Required[Literal['openai_hosted']]
        """Which kind it is. Always `openai_hosted`."""
        capability_directories: Sequence[str] | None
        """Folders in which the agent looks for skills and plugins."""
        desktop: CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop | CreateBetaAgentsEnvironmentsRequestEnvironmentDesktopDict | None
        """A desktop that the agent can see and use. None if null."""
        env: Mapping[str, str] | None
        """Environment variables."""
        environment_template_id: str
        """Id of the environment template."""
        files: Sequence[HostedEnvironmentFileParamInput] | None
        """Files that are there from the beginning."""
        network: CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork | CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkDict | None
        """Which hosts can be reached."""
        packages: CreateBetaAgentsEnvironmentsRequestEnvironmentPackages | CreateBetaAgentsEnvironmentsRequestEnvironmentPackagesDict | None
        """Packages that are installed from the beginning."""
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | None
        """Plugins that are there from the beginning."""
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | None
        """Commands that run before the agent begins."""
        skills: Sequence[HostedSkillParamInput] | None
        """Skills that are there from the beginning."""


@model
class CreateBetaAgentsEnvironmentsRequestEnvironment(Base):
    """What the environment begins with."""

    type: Literal['openai_hosted']
    """Which kind it is. Always `openai_hosted`."""
    capability_directories: list[str] | None = None
    """Folders in which the agent looks for skills and plugins."""
    desktop: CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop | None = None
    """A desktop that the agent can see and use. None if null."""
    env: dict[str, str] | None = None
    """Environment variables."""
    environment_template_id: str | None = absent
    """Id of the environment template."""
    files: list[HostedEnvironmentFileParam] | None = None
    """Files that are there from the beginning."""
    network: CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork | None = None
    """Which hosts can be reached."""
    packages: CreateBetaAgentsEnvironmentsRequestEnvironmentPackages | None = None
    """Packages that are installed from the beginning."""
    plugins: list[HostedPluginParam] | None = None
    """Plugins that are there from the beginning."""
    setup_commands: list[SetupCommand] | None = None
    """Commands that run before the agent begins."""
    skills: list[HostedSkillParam] | None = None
    """Skills that are there from the beginning."""

    _nested = {'desktop': 'CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop', 'files': ['HostedEnvironmentFileParam'], 'network': 'CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork', 'packages': 'CreateBetaAgentsEnvironmentsRequestEnvironmentPackages', 'plugins': ['HostedPluginParam'], 'setup_commands': ['SetupCommand'], 'skills': ['HostedSkillParam']}
    _tags = {'type': 'openai_hosted'}
