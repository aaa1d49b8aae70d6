from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaCompactionTriggerItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        type: Required[Literal['compaction_trigger']]
        """Tells this object from others that can stand in its place: always `compaction_trigger`. Default:
        `compaction_trigger`."""
        id: str | None
        """Id of the compaction trigger."""


@model
class BetaCompactionTriggerItemParam(Base):
    """Makes the API compact the context; nothing may follow it in the input."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    type: Literal['compaction_trigger']
    """Tells this object from others that can stand in its place: always `compaction_trigger`. Default:
    `compaction_trigger`."""
    id: str | None = None
    """Id of the compaction trigger."""

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'compaction_trigger'}
