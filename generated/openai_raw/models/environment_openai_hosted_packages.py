from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentOpenaiHostedPackages(Base):
    """The value of `EnvironmentOpenaiHosted.packages`."""

    npm: list[str]
    python: list[str]
    system: list[str]
