from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaProgramItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: Required[str]
        type: Required[Literal['program']]
        call_id: Required[str]
        code: Required[str]
        fingerprint: Required[str]


@model
class BetaProgramItemParam(Base):
    """Beta program item param."""

    agent: BetaAgentTagParam | None = None
    id: str
    type: Literal['program']
    call_id: str
    code: str
    fingerprint: str

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'program'}
