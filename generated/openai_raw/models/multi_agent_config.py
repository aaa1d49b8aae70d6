from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class MultiAgentConfigDict(TypedDict, total=False):
        enabled: Required[bool]
        """Whether the multi agent config is in force."""
        max_concurrent_subagents: int
        """How many subagents may work at the same time."""


@model
class MultiAgentConfig(Base):
    """Whether and how an agent starts others."""

    enabled: bool
    """Whether the multi agent config is in force."""
    max_concurrent_subagents: int | None = absent
    """How many subagents may work at the same time."""
