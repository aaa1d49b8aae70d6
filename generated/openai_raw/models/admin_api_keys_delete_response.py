from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AdminApiKeysDeleteResponse(Base):
    """Confirms that an admin key was deleted."""

    id: str
    """Id of the admin API key."""
    object: Literal["organization.admin_api_key.deleted"]
    """Object type: always `organization.admin_api_key.deleted`."""
    deleted: bool
    """True if the admin API key has been deleted."""

    _tags = {"object": "organization.admin_api_key.deleted"}
