from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentTemplatePackages(Base):
    """Environment template packages."""

    npm: list[str]
    python: list[str]
    system: list[str]
