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
    """Environment OpenAI hosted."""

    id: str
    """Id of the environment OpenAI hosted."""
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentOpenaiHostedNetwork
    packages: EnvironmentOpenaiHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal['openai_hosted']
    """Tells this object from others that can stand in its place: always `openai_hosted`."""
    container_size: EnvironmentOpenaiHostedContainerSize | None = None
    """Values: `small`, `medium`, `large`."""
    desktop: EnvironmentOpenaiHostedDesktop | None = None

    _nested = {'files': ['HostedEnvironmentFile'], 'network': 'EnvironmentOpenaiHostedNetwork', 'packages': 'EnvironmentOpenaiHostedPackages', 'plugins': ['HostedPlugin'], 'skills': ['HostedSkill'], 'desktop': 'EnvironmentOpenaiHostedDesktop'}
    _tags = {'type': 'openai_hosted'}
