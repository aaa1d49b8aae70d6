from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentOpenaiHostedPackages(Base):
    """Packages that are installed from the beginning."""

    npm: list[str]
    """Packages from npm."""
    python: list[str]
    """Packages from PyPI."""
    system: list[str]
    """Packages of the operating system."""
