from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationDeleted(Base):
    """Says that an agent automation was deleted."""

    id: str
    """Id of the agent automation."""
    deleted: bool
    """True once the agent automation is deleted."""
    object: Literal['agent.automation.deleted']
    """The kind of object: always `agent.automation.deleted`."""
    _tags = {'object': 'agent.automation.deleted'}
