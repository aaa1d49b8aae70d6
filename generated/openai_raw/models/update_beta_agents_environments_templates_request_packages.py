from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict(TypedDict, total=False):
        npm: Sequence[str] | None
        """Packages from npm."""
        python: Sequence[str] | None
        """Packages from PyPI."""
        system: Sequence[str] | None
        """Packages of the operating system."""


@model
class UpdateBetaAgentsEnvironmentsTemplatesRequestPackages(Base):
    """Packages that are installed from the beginning."""

    npm: list[str] | None = None
    """Packages from npm."""
    python: list[str] | None = None
    """Packages from PyPI."""
    system: list[str] | None = None
    """Packages of the operating system."""
