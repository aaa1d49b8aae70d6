from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaMultiAgentParamDict(TypedDict, total=False):
        enabled: Required[bool]
        max_concurrent_subagents: int


@model
class BetaMultiAgentParam(Base):
    """Beta multi agent param."""

    enabled: bool
    max_concurrent_subagents: int | None = absent
