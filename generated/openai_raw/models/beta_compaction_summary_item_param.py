from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: str | None
        type: Required[Literal['compaction']]
        encrypted_content: Required[str]


@model
class BetaCompactionSummaryItemParam(Base):
    """Beta compaction summary item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    type: Literal['compaction']
    encrypted_content: str

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'compaction'}
