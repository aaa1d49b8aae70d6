from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentTemplatePackages(Base):
    """The value of `EnvironmentTemplate.packages`."""

    npm: list[str]
    python: list[str]
    system: list[str]
