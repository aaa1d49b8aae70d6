from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationAgentConfigExperimental(Base):
    """The value of `AutomationAgentConfig.experimental`."""

    time_awareness: bool
