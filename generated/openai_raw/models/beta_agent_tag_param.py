from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaAgentTagParamDict(TypedDict, total=False):
        agent_name: Required[str]
        """Which agent it is, by its name."""


@model
class BetaAgentTagParam(Base):
    """The agent that something comes from."""

    agent_name: str
    """Which agent it is, by its name."""
