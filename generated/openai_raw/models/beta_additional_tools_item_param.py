from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..unions import BetaTool, BetaToolInput

    class BetaAdditionalToolsItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: str | None
        type: Required[Literal['additional_tools']]
        role: Required[Literal['developer']]
        tools: Required[Sequence[BetaToolInput]]


@model
class BetaAdditionalToolsItemParam(Base):
    """Beta additional tools item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    type: Literal['additional_tools']
    role: Literal['developer']
    tools: list[BetaTool]

    _nested = {'agent': 'BetaAgentTagParam', 'tools': ['BetaTool']}
    _tags = {'type': 'additional_tools', 'role': 'developer'}
