from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatkitWorkflowTracing(Base):
    """Chatkit workflow tracing."""

    enabled: bool
