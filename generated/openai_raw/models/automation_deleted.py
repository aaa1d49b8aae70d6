from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AutomationDeleted(Base):
    """Confirms that an automation was deleted."""

    id: str
    """Id of the automation."""
    deleted: bool
    """True if the automation has been deleted."""
    object: Literal["agent.automation.deleted"]
    """Object type: always `agent.automation.deleted`."""

    _tags = {"object": "agent.automation.deleted"}
