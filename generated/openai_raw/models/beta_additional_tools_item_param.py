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
        """The agent that something comes from."""
        id: str | None
        """Id of the additional tools."""
        type: Required[Literal['additional_tools']]
        """Tells this object from others that can stand in its place: always `additional_tools`. Default:
        `additional_tools`."""
        role: Required[Literal['developer']]
        """On whose behalf the tools are added. Always `developer`. Default: `developer`."""
        tools: Required[Sequence[BetaToolInput]]
        """The tools that the model may call."""


@model
class BetaAdditionalToolsItemParam(Base):
    """Tools that the model gets in the middle of a conversation."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the additional tools."""
    type: Literal['additional_tools']
    """Tells this object from others that can stand in its place: always `additional_tools`. Default:
    `additional_tools`."""
    role: Literal['developer']
    """On whose behalf the tools are added. Always `developer`. Default: `developer`."""
    tools: list[BetaTool]
    """The tools that the model may call."""

    _nested = {'agent': 'BetaAgentTagParam', 'tools': ['BetaTool']}
    _tags = {'type': 'additional_tools', 'role': 'developer'}
