from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class HostedToolPermissionUpdateDict(TypedDict, total=False):
        enabled: Required[bool]
        """Whether the hosted tool permission update is in force."""


@model
class HostedToolPermissionUpdate(Base):
    """Whether a project may use a hosted tool from now on."""

    enabled: bool
    """Whether the hosted tool permission update is in force."""
