from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentTemplateDesktop(Base):
    """The value of `EnvironmentTemplate.desktop`."""

    enabled: bool
    """Whether the desktop is in force."""
