from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AutomationDeleted(Base):
    """Says that an agent automation was deleted."""

    id: str
    """Id of the agent automation."""
    deleted: bool
    """True once the agent automation is deleted."""
    object: Literal["agent.automation.deleted"]
    """The kind of object: always `agent.automation.deleted`."""

    _tags = {"object": "agent.automation.deleted"}
