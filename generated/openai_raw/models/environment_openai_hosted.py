from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.environment_openai_hosted_container_size import EnvironmentOpenaiHostedContainerSize
    from ..models.environment_openai_hosted_desktop import EnvironmentOpenaiHostedDesktop
    from ..models.environment_openai_hosted_network import EnvironmentOpenaiHostedNetwork
    from ..models.environment_openai_hosted_packages import EnvironmentOpenaiHostedPackages
    from ..models.hosted_plugin import HostedPlugin
    from ..unions import HostedEnvironmentFile, HostedSkill


@model
class EnvironmentOpenaiHosted(Base):
    """An environment on a machine of OpenAI."""

    id: str
    """Id of the environment OpenAI hosted."""
    capability_directories: list[str]
    """Folders in which the agent looks for skills and plugins."""
    files: list[HostedEnvironmentFile]
    """Files that are there from the beginning."""
    network: EnvironmentOpenaiHostedNetwork
    """Which hosts can be reached."""
    packages: EnvironmentOpenaiHostedPackages
    """Packages that are installed from the beginning."""
    plugins: list[HostedPlugin]
    """Plugins that are there from the beginning."""
    skills: list[HostedSkill]
    """Skills that are there from the beginning."""
    type: Literal['openai_hosted']
    """Which kind it is. Always `openai_hosted`."""
    container_size: EnvironmentOpenaiHostedContainerSize | None = None
    """How large the machine is. Values: `small`, `medium`, `large`."""
    desktop: EnvironmentOpenaiHostedDesktop | None = None
    """A desktop that the agent can see and use. None if null."""

    _nested = {'files': ['HostedEnvironmentFile'], 'network': 'EnvironmentOpenaiHostedNetwork', 'packages': 'EnvironmentOpenaiHostedPackages', 'plugins': ['HostedPlugin'], 'skills': ['HostedSkill'], 'desktop': 'EnvironmentOpenaiHostedDesktop'}
    _tags = {'type': 'openai_hosted'}
