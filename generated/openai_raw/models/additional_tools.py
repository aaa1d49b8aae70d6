from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import MessageRole
    from ..unions import Tool


@model
class AdditionalTools(Base):
    """Tools that the model gets in the middle of a conversation."""

    type: Literal["additional_tools"]
    """Tells this object from others that can stand in its place: always `additional_tools`."""
    id: str
    """Id of the additional tools."""
    role: MessageRole
    """On whose behalf the tools are added. Values: `unknown`, `user`, `assistant`, `system`, `critic`,
    `discriminator`, `developer`, `tool`."""
    tools: list[Tool]
    """The tools that the model could call."""

    _nested = {"tools": ["Tool"]}
    _tags = {
        "type": "additional_tools",
        "role": ("unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"),
    }
