from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ExternalStorageDeleted(Base):
    """Confirms that an external storage was deleted."""

    id: str
    """Id of the external storage."""
    deleted: bool
    """True if the external storage has been deleted."""
    object: Literal["organization.external_storage.deleted"]
    """Object type: always `organization.external_storage.deleted`."""

    _tags = {"object": "organization.external_storage.deleted"}
