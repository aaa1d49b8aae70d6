from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationEnvironmentOpenaiHostedDesktop(Base):
    """Automation environment openai hosted desktop."""

    enabled: bool
