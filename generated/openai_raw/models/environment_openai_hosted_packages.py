from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentOpenaiHostedPackages(Base):
    """Environment openai hosted packages."""

    npm: list[str]
    python: list[str]
    system: list[str]
