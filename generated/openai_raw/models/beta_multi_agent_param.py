from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaMultiAgentParamDict(TypedDict, total=False):
        enabled: Required[bool]
        """Whether the multi agent is in force."""
        max_concurrent_subagents: int
        """The most subagents that may run at the same time. At least 1."""


@model
class BetaMultiAgentParam(Base):
    """Lets the model hand work to subagents."""

    enabled: bool
    """Whether the multi agent is in force."""
    max_concurrent_subagents: int | None = absent
    """The most subagents that may run at the same time. At least 1."""
