from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.environment_info_status import EnvironmentInfoStatus
    from ..models.environment_info_type import EnvironmentInfoType
    from ..models.hosted_plugin import HostedPlugin
    from ..unions import HostedEnvironmentFile, HostedSkill


@model
class EnvironmentInfo(Base):
    """An environment, and what is in it."""

    id: str
    """Id of the agent environment."""
    files: list[HostedEnvironmentFile]
    """Files that are there from the beginning."""
    object: Literal['agent.environment']
    """The kind of object: always `agent.environment`."""
    plugins: list[HostedPlugin]
    """Plugins that are there from the beginning."""
    skills: list[HostedSkill]
    """Skills that are there from the beginning."""
    status: EnvironmentInfoStatus
    """State of the agent environment. Values: `pending`, `ready`, `connected`, `disconnected`, `suspended`,
    `expired`, `failed`."""
    type: EnvironmentInfoType
    """Which kind it is. Values: `openai_hosted`, `self_hosted`."""

    _nested = {'files': ['HostedEnvironmentFile'], 'plugins': ['HostedPlugin'], 'skills': ['HostedSkill']}
    _tags = {'object': 'agent.environment', 'type': ('openai_hosted', 'self_hosted')}
