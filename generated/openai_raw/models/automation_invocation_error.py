from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationInvocationError(Base):
    """Automation invocation error."""

    code: str
    message: str
