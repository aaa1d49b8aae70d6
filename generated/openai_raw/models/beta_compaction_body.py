from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaCompactionBody(Base):
    """Beta compaction body."""

    agent: BetaAgentTag | None = absent
    type: Literal['compaction']
    id: str
    encrypted_content: str
    created_by: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'compaction'}
