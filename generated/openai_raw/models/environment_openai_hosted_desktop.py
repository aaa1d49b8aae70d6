from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentOpenaiHostedDesktop(Base):
    """The value of `EnvironmentOpenaiHosted.desktop`."""

    enabled: bool
    """Whether the desktop is in force."""
