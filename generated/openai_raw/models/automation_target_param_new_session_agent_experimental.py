from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class AutomationTargetParamNewSessionAgentExperimentalDict(TypedDict, total=False):
        time_awareness: bool
        """Whether the agent is told the current time."""


@model
class AutomationTargetParamNewSessionAgentExperimental(Base):
    """Features that may change or disappear."""

    time_awareness: bool | None = absent
    """Whether the agent is told the current time."""
