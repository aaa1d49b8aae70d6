from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationEnvironmentOpenaiHostedPackages(Base):
    """The value of `AutomationEnvironmentOpenaiHosted.packages`."""

    npm: list[str]
    python: list[str]
    system: list[str]
