from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentDeleted(Base):
    """Agent deleted."""

    id: str
    deleted: bool
    object: Literal['agent.deleted']
    _tags = {'object': 'agent.deleted'}
