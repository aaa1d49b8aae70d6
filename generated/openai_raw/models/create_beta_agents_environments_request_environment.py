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
        """Tells this object from others that can stand in its place: always `openai_hosted`."""
        capability_directories: Sequence[str] | None
        desktop: CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop | CreateBetaAgentsEnvironmentsRequestEnvironmentDesktopDict | None
        env: Mapping[str, str] | None
        environment_template_id: str
        """Id of the environment template."""
        files: Sequence[HostedEnvironmentFileParamInput] | None
        network: CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork | CreateBetaAgentsEnvironmentsRequestEnvironmentNetworkDict | None
        packages: CreateBetaAgentsEnvironmentsRequestEnvironmentPackages | CreateBetaAgentsEnvironmentsRequestEnvironmentPackagesDict | None
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | None
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | None
        skills: Sequence[HostedSkillParamInput] | None


@model
class CreateBetaAgentsEnvironmentsRequestEnvironment(Base):
    """The value of `CreateBetaAgentsEnvironmentsRequest.environment`."""

    type: Literal['openai_hosted']
    """Tells this object from others that can stand in its place: always `openai_hosted`."""
    capability_directories: list[str] | None = None
    desktop: CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop | None = None
    env: dict[str, str] | None = None
    environment_template_id: str | None = absent
    """Id of the environment template."""
    files: list[HostedEnvironmentFileParam] | None = None
    network: CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork | None = None
    packages: CreateBetaAgentsEnvironmentsRequestEnvironmentPackages | None = None
    plugins: list[HostedPluginParam] | None = None
    setup_commands: list[SetupCommand] | None = None
    skills: list[HostedSkillParam] | None = None

    _nested = {'desktop': 'CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop', 'files': ['HostedEnvironmentFileParam'], 'network': 'CreateBetaAgentsEnvironmentsRequestEnvironmentNetwork', 'packages': 'CreateBetaAgentsEnvironmentsRequestEnvironmentPackages', 'plugins': ['HostedPluginParam'], 'setup_commands': ['SetupCommand'], 'skills': ['HostedSkillParam']}
    _tags = {'type': 'openai_hosted'}
