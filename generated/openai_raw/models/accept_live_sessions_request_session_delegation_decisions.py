from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decisions_delegation_config import DecisionsDelegationConfig, DecisionsDelegationConfigDict

    class AcceptLiveSessionsRequestSessionDelegationDecisionsDict(TypedDict, total=False):
        decisions: Required[DecisionsDelegationConfig | DecisionsDelegationConfigDict]
        type: Required[Literal['decisions']]
        acknowledgement_delay_ms: int


@model
class AcceptLiveSessionsRequestSessionDelegationDecisions(Base):
    """Accept live sessions request session delegation decisions."""

    decisions: DecisionsDelegationConfig
    type: Literal['decisions']
    acknowledgement_delay_ms: int | None = absent

    _nested = {'decisions': 'DecisionsDelegationConfig'}
    _tags = {'type': 'decisions'}
