from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

    class BetaItemReferenceParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        type: Literal['item_reference'] | None
        """Tells this object from others that can stand in its place: always `item_reference`. Default:
        `item_reference`."""
        id: Required[str]
        """Id of the item."""


@model
class BetaItemReferenceParam(Base):
    """Stands for an item that the API keeps, by its id."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    type: Literal['item_reference'] | None = None
    """Tells this object from others that can stand in its place: always `item_reference`. Default:
    `item_reference`."""
    id: str
    """Id of the item."""

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': ('item_reference', None)}
