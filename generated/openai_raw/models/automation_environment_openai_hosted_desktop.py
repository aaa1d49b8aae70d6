from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationEnvironmentOpenaiHostedDesktop(Base):
    """The value of `AutomationEnvironmentOpenaiHosted.desktop`."""

    enabled: bool
    """Whether the desktop is in force."""
