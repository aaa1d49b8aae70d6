from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaCompactionTriggerItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        type: Required[Literal['compaction_trigger']]
        id: str | None


@model
class BetaCompactionTriggerItemParam(Base):
    """Beta compaction trigger item param."""

    agent: BetaAgentTagParam | None = None
    type: Literal['compaction_trigger']
    id: str | None = None

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'compaction_trigger'}
