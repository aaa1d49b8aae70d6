from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateBetaAgentsEnvironmentsRequestEnvironmentDesktopDict(TypedDict, total=False):
        enabled: Required[bool]


@model
class CreateBetaAgentsEnvironmentsRequestEnvironmentDesktop(Base):
    """Create beta agents environments request environment desktop."""

    enabled: bool
