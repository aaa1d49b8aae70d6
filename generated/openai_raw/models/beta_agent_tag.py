from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaAgentTagDict(TypedDict, total=False):
        agent_name: Required[str]


@model
class BetaAgentTag(Base):
    """The value of `BetaCustomToolCall.agent`, `BetaCustomToolCallOutput.agent` and others."""

    agent_name: str
