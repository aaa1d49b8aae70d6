"""`EnvironmentInfo`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.hosted_plugin import HostedPlugin
    from ..unions import HostedEnvironmentFile, HostedSkill


@model
class EnvironmentInfo(Base):
    """An environment, with its status and contents."""

    id: str
    """Id of the environment."""
    files: list[HostedEnvironmentFile]
    """Files to create in the environment."""
    object: Literal["agent.environment"]
    """Object type: always `agent.environment`."""
    plugins: list[HostedPlugin]
    """Plugins to install in the environment."""
    skills: list[HostedSkill]
    """Skills to install in the environment."""
    status: EnvironmentInfoStatus
    """Status of the environment. Values: `pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired`,
    `failed`."""
    type: EnvironmentInfoType
    """Type of the environment. Values: `openai_hosted`, `self_hosted`."""

    _nested = {"files": ["HostedEnvironmentFile"], "plugins": ["HostedPlugin"], "skills": ["HostedSkill"]}
    _tags = {"object": "agent.environment", "type": ("openai_hosted", "self_hosted")}


EnvironmentInfoStatusInput: TypeAlias = Literal[
    "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
]
EnvironmentInfoStatus: TypeAlias = EnvironmentInfoStatusInput | str
"""Status of the environment."""

EnvironmentInfoTypeInput: TypeAlias = Literal["openai_hosted", "self_hosted"]
EnvironmentInfoType: TypeAlias = EnvironmentInfoTypeInput | str
"""Type of the environment."""
