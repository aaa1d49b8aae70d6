from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class HostedToolPermissionUpdateDict(TypedDict, total=False):
        enabled: Required[bool]


@model
class HostedToolPermissionUpdate(Model):
    """Hosted tool permission update."""

    enabled: bool
