from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ExternalStorageDeleted(Base):
    """Says that an external storage was deleted."""

    id: str
    """Id of the external storage."""
    deleted: bool
    """True once the external storage is deleted."""
    object: Literal["organization.external_storage.deleted"]
    """The kind of object: always `organization.external_storage.deleted`."""

    _tags = {"object": "organization.external_storage.deleted"}
