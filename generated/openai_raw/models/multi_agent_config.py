from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class MultiAgentConfigDict(TypedDict, total=False):
        enabled: Required[bool]
        max_concurrent_subagents: int


@model
class MultiAgentConfig(Base):
    """Multi agent config."""

    enabled: bool
    max_concurrent_subagents: int | None = absent
