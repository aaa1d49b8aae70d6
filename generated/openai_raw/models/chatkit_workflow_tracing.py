from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatkitWorkflowTracing(Base):
    """Whether runs of the workflow are traced."""

    enabled: bool
    """Whether the tracing is in force."""
