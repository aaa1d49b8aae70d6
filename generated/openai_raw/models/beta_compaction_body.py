from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaCompactionBody(Base):
    """An earlier part of the conversation, shrunk by the API and encrypted. Send it back as it came."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["compaction"]
    """Tells this object from others that can stand in its place: always `compaction`."""
    id: str
    """Id of the compaction."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came."""
    created_by: str | None = absent
    """Who created the compaction."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "compaction"}
