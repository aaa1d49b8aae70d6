from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaCompactionBody(Base):
    """An earlier part of the conversation, compacted and encrypted. Pass it back unchanged."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["compaction"]
    """Discriminator: always `compaction`."""
    id: str
    """Id of the compaction."""
    encrypted_content: str
    """Encrypted content that only the API can read. Pass it back unchanged."""
    created_by: str | None = absent
    """Who created the compaction."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "compaction"}
