from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentTemplateDesktop(Base):
    """Environment template desktop."""

    enabled: bool
