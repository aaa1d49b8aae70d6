from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaMessageRole
    from ..unions import BetaTool


@model
class BetaAdditionalTools(Base):
    """Tools added in the course of a conversation."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["additional_tools"]
    """Discriminator: always `additional_tools`."""
    id: str
    """Id of the additional tools."""
    role: BetaMessageRole
    """Role that adds the tools. Values: `unknown`, `user`, `assistant`, `system`, `critic`, `discriminator`,
    `developer`, `tool`."""
    tools: list[BetaTool]
    """Tools the model was allowed to call."""

    _nested = {"agent": "BetaAgentTag", "tools": ["BetaTool"]}
    _tags = {
        "type": "additional_tools",
        "role": ("unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"),
    }
