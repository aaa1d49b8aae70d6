"""`EnvironmentInfo`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.hosted_plugin import HostedPlugin
    from ..unions import HostedEnvironmentFile, HostedSkill


@model
class EnvironmentInfo(Base):
    """An environment, and what is in it."""

    id: str
    """Id of the agent environment."""
    files: list[HostedEnvironmentFile]
    """Files that are there from the beginning."""
    object: Literal["agent.environment"]
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

    _nested = {"files": ["HostedEnvironmentFile"], "plugins": ["HostedPlugin"], "skills": ["HostedSkill"]}
    _tags = {"object": "agent.environment", "type": ("openai_hosted", "self_hosted")}


EnvironmentInfoStatusInput: TypeAlias = Literal[
    "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
]
EnvironmentInfoStatus: TypeAlias = EnvironmentInfoStatusInput | str

EnvironmentInfoTypeInput: TypeAlias = Literal["openai_hosted", "self_hosted"]
EnvironmentInfoType: TypeAlias = EnvironmentInfoTypeInput | str
