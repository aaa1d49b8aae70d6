from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import InputContent2


@model
class AgentSessionInputMessage(Base):
    """What you tell the agent."""

    content: list[InputContent2]
    """What it says, part by part."""
    role: Literal["user"]
    """Who speaks: always `user`."""
    type: Literal["message"] | None = absent
    """Which kind it is. Always `message`."""

    _nested = {"content": ["InputContent2"]}
    _tags = {"role": "user", "type": "message"}
