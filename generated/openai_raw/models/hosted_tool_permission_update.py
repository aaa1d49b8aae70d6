from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class HostedToolPermissionUpdateDict(TypedDict, total=False):
        enabled: Required[bool]


@model
class HostedToolPermissionUpdate(Base):
    """Hosted tool permission update."""

    enabled: bool
