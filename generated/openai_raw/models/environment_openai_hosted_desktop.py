from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentOpenaiHostedDesktop(Base):
    """A desktop that the agent can see and use."""

    enabled: bool
    """Whether the desktop is in force."""
