from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatkitWorkflowTracing(Base):
    """The value of `ChatkitWorkflow.tracing`."""

    enabled: bool
    """Whether the tracing is in force."""
