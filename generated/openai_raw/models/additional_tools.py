from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import MessageRole
    from ..unions import Tool


@model
class AdditionalTools(Base):
    """Tools added in the course of a conversation."""

    type: Literal["additional_tools"]
    """Discriminator: always `additional_tools`."""
    id: str
    """Id of the additional tools."""
    role: MessageRole
    """Role that adds the tools. Values: `unknown`, `user`, `assistant`, `system`, `critic`, `discriminator`,
    `developer`, `tool`."""
    tools: list[Tool]
    """Tools the model was allowed to call."""

    _nested = {"tools": ["Tool"]}
    _tags = {
        "type": "additional_tools",
        "role": ("unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"),
    }
