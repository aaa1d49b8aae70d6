from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationAgentConfigExperimental(Base):
    """Automation agent config experimental."""

    time_awareness: bool
