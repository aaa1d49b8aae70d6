from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict(TypedDict, total=False):
        npm: Sequence[str] | None
        python: Sequence[str] | None
        system: Sequence[str] | None


@model
class CreateBetaAgentsEnvironmentsTemplatesRequestPackages(Base):
    """The value of `CreateBetaAgentsEnvironmentsTemplatesRequest.packages`."""

    npm: list[str] | None = None
    python: list[str] | None = None
    system: list[str] | None = None
