from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import InputContent2


@model
class AgentSessionInputMessage(Base):
    """A message from you to the agent."""

    content: list[InputContent2]
    """Content parts of the message."""
    role: Literal["user"]
    """Role of the author: always `user`."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {"content": ["InputContent2"]}
    _tags = {"role": "user", "type": "message"}
