from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict(TypedDict, total=False):
        enabled: Required[bool]
        """Whether the desktop is in force."""


@model
class CreateBetaAgentsEnvironmentsTemplatesRequestDesktop(Base):
    """A desktop that the agent can see and use."""

    enabled: bool
    """Whether the desktop is in force."""
