from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class MultiAgentConfigDict(TypedDict, total=False):
        enabled: Required[bool]
        """Whether the multi agent config is in force."""
        max_concurrent_subagents: int


@model
class MultiAgentConfig(Base):
    """The value of `Agent.multi_agent`, `AgentSessionAgent.multi_agent` and others."""

    enabled: bool
    """Whether the multi agent config is in force."""
    max_concurrent_subagents: int | None = absent
