from __future__ import annotations

from ..types import Model, model



@model
class ChatkitWorkflowTracing(Model):
    """Chatkit workflow tracing."""

    enabled: bool
