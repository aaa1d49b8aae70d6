from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaMessageRole
    from ..unions import BetaTool


@model
class BetaAdditionalTools(Base):
    """Tools that the model gets in the middle of a conversation."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["additional_tools"]
    """Tells this object from others that can stand in its place: always `additional_tools`."""
    id: str
    """Id of the additional tools."""
    role: BetaMessageRole
    """On whose behalf the tools are added. Values: `unknown`, `user`, `assistant`, `system`, `critic`,
    `discriminator`, `developer`, `tool`."""
    tools: list[BetaTool]
    """The tools that the model could call."""

    _nested = {"agent": "BetaAgentTag", "tools": ["BetaTool"]}
    _tags = {
        "type": "additional_tools",
        "role": ("unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"),
    }
