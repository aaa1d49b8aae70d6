from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaMultiAgentParamDict(TypedDict, total=False):
        enabled: Required[bool]
        """Whether the multi agent is in force."""
        max_concurrent_subagents: int
        """At least 1."""


@model
class BetaMultiAgentParam(Base):
    """The value of `BetaResponsesClientEventResponseCreate.multi_agent` and `BetaCreateResponse.multi_agent`."""

    enabled: bool
    """Whether the multi agent is in force."""
    max_concurrent_subagents: int | None = absent
    """At least 1."""
