from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict(TypedDict, total=False):
        enabled: Required[bool]


@model
class CreateBetaAgentsEnvironmentsTemplatesRequestDesktop(Base):
    """Create beta agents environments templates request desktop."""

    enabled: bool
