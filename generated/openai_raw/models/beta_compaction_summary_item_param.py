from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: str | None
        """Id of the compaction summary."""
        type: Required[Literal['compaction']]
        """Tells this object from others that can stand in its place: always `compaction`. Default: `compaction`."""
        encrypted_content: Required[str]
        """Content that only the API can read; send it back as it came. At most 20971520 characters."""


@model
class BetaCompactionSummaryItemParam(Base):
    """An earlier part of the conversation, shrunk by the API and encrypted. Send it back as it came."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the compaction summary."""
    type: Literal['compaction']
    """Tells this object from others that can stand in its place: always `compaction`. Default: `compaction`."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came. At most 20971520 characters."""

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'compaction'}
