from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaItemReferenceParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        type: Literal['item_reference'] | None
        id: Required[str]


@model
class BetaItemReferenceParam(Base):
    """Beta item reference param."""

    agent: BetaAgentTagParam | None = None
    type: Literal['item_reference'] | None = None
    id: str

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': ('item_reference', None)}
